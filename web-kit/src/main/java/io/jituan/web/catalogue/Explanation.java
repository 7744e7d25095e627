package io.jituan.web.catalogue;

import io.jituan.web.problem.Messages;
import io.jituan.web.problem.Problem;
import io.jituan.web.problem.Problems;
import io.jituan.web.problem.Refusal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a refusal means, told to people who met its code.
///
/// @param code stable code, kebab-case
/// @param status the HTTP status
/// @param clause id of the policy's clause it comes from, empty where it is technical
/// @param en in English
/// @param zh in Chinese
public record Explanation(String code, int status, String clause, Text en, Text zh) {
    /// The id of requests and things in examples.
    public static final String SAMPLE_ID = "018f3c1e-9a3b-7c52-9d0f-3a5b6c7d8e9f";

    private static final int PLACEHOLDERS = 10;
    private static final Pattern OPEN = Pattern.compile("\\{\\d}");

    /// The explanation in one language. Where a refusal names something, general texts hold a word in brackets.
    ///
    /// @param title in a few words
    /// @param meaning why it is refused
    /// @param remedy what to do
    /// @param example the problem document as it is sent
    public record Text(String title, String meaning, String remedy, Problem example) {}

    /// Explains a type of refusals.
    ///
    /// @param path of a request that may be refused so, for the example
    public static Explanation of(Class<? extends Refusal> type, String path) {
        Refusal sample = Samples.of(type, Locale.ENGLISH);
        return new Explanation(
                sample.code(),
                sample.kind().status(),
                sample.clause(),
                text(sample, path, Locale.ENGLISH),
                text(Samples.of(type, Locale.CHINESE), path, Locale.CHINESE));
    }

    private static Text text(Refusal sample, String path, Locale language) {
        return new Text(
                general(sample, "title", language),
                general(sample, "detail", language),
                general(sample, "remedy", language),
                filled(Problems.of(List.of(sample), language, path, SAMPLE_ID), sample, language));
    }

    /// A set-based check fills in its refusals itself, row by row, so the sample of one has left its placeholder open.
    private static Problem filled(Problem example, Refusal sample, Locale language) {
        String value = new Words(sample.getClass(), language)
                .example(Arguments.NAMELESS)
                .orElse("");
        return new Problem(
                example.type(),
                example.title(),
                example.status(),
                OPEN.matcher(example.detail()).replaceAll(Matcher.quoteReplacement(value)),
                example.instance(),
                example.code(),
                example.clause(),
                example.requestId(),
                example.violations());
    }

    private static String general(Refusal sample, String part, Locale language) {
        Words words = new Words(sample.getClass(), language);
        List<String> names = Arguments.of(sample);
        Object[] bracketed = IntStream.range(0, PLACEHOLDERS)
                .mapToObj(index -> Arguments.at(names, index))
                .map(name -> "[" + words.name(name).orElse(name) + "]")
                .toArray();
        return Messages.pattern(sample.getClass(), sample.code() + "." + part, language)
                .map(pattern -> new MessageFormat(pattern, language).format(bracketed))
                .orElse("");
    }
}
