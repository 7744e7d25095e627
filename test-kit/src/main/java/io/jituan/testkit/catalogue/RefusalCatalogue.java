package io.jituan.testkit.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.jituan.web.catalogue.MissingWords;
import io.jituan.web.catalogue.RefusalTypes;
import io.jituan.web.catalogue.Samples;
import io.jituan.web.policy.Policy;
import io.jituan.web.problem.Messages;
import io.jituan.web.problem.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All refusals under a package, each in one sample:
/// `assertEquals(List.of(), RefusalCatalogue.in("io.jituan.group").findings())`.
///
/// @param refusals sorted by code
public record RefusalCatalogue(List<Refusal> refusals) {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    public RefusalCatalogue {
        refusals = List.copyOf(refusals);
    }

    /// The refusals in the production code of a package and those below it.
    public static RefusalCatalogue in(String packageName) {
        return new RefusalCatalogue(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packageName).stream()
                        .filter(type -> type.isAssignableTo(Refusal.class) && type.isRecord())
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(RefusalTypes::hasMeaning)
                        .map(type -> Samples.of(type.asSubclass(Refusal.class), Locale.ENGLISH))
                        .sorted(Comparator.comparing(Refusal::code))
                        .toList());
    }

    /// What is wrong with them, in sentences; empty where nothing is.
    public List<String> findings() {
        return Stream.concat(codesUsedTwice(), refusals.stream().flatMap(refusal -> findings(refusal).stream()))
                .toList();
    }

    /// The codes that an OpenAPI document does not explain under `x-problems`; none where all is well.
    ///
    /// @param document as parsed JSON
    public List<String> unexplainedIn(JsonNode document) {
        Set<String> explained = document.path("x-problems")
                .valueStream()
                .map(explanation -> explanation.path("code").asText())
                .collect(Collectors.toSet());
        return refusals.stream()
                .map(Refusal::code)
                .filter(code -> !explained.contains(code))
                .toList();
    }

    private Stream<String> codesUsedTwice() {
        Map<String, List<Refusal>> byCode = refusals.stream().collect(Collectors.groupingBy(Refusal::code));
        return byCode.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> "code " + same.getFirst().code() + " is used by "
                        + same.stream()
                                .map(refusal -> refusal.getClass().getName())
                                .toList());
    }

    private static List<String> findings(Refusal refusal) {
        List<String> findings = new ArrayList<>();
        if (!KEBAB_CASE.matcher(refusal.code()).matches()) {
            findings.add(refusal.code() + ": the code is not in kebab-case");
        }
        if (!refusal.clause().isEmpty() && !Policy.ids().contains(refusal.clause())) {
            findings.add(refusal.code() + ": there is no clause " + refusal.clause());
        }
        for (String part : List.of("title", "detail", "remedy")) {
            findings.addAll(textFindings(refusal, part));
        }
        MissingWords.of(refusal.getClass())
                .forEach(key -> findings.add(refusal.code() + ": nobody has written " + key));
        return findings;
    }

    private static List<String> textFindings(Refusal refusal, String part) {
        String key = refusal.code() + "." + part;
        Optional<String> english = Messages.pattern(refusal.getClass(), key, Locale.ENGLISH);
        Optional<String> chinese = Messages.pattern(refusal.getClass(), key, Locale.CHINESE);
        if (english.isEmpty()) {
            return List.of(key + ": there is no text in messages.properties");
        }
        if (chinese.equals(english)) {
            return List.of(key + ": there is no text in messages_zh.properties");
        }
        return Stream.of(english, chinese)
                .flatMap(Optional::stream)
                .flatMap(text -> formFindings(key, text, refusal.arguments().size()).stream())
                .toList();
    }

    /// A refusal without arguments may be one that a set-based check fills in row by row; its placeholders are not
    /// counted.
    private static Collection<String> formFindings(String key, String text, int arguments) {
        List<String> findings = new ArrayList<>();
        if (LONE_APOSTROPHE.matcher(text).find()) {
            findings.add(key + ": an apostrophe is written '' in a text");
        }
        Set<Integer> named = PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
        named.stream()
                .filter(index -> arguments > 0 && index >= arguments)
                .forEach(index -> findings.add(key + ": {" + index + "} has no argument"));
        return findings;
    }
}
