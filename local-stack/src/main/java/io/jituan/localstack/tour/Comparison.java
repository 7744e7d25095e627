package io.jituan.localstack.tour;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.localstack.tour.Step.Expectation;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Compares what a command printed with what the document says it prints.
///
/// `…` matches anything: alone as a value, inside a string, as the last element of an array (any more elements), or
/// as a key of an object (any more keys).
final class Comparison {
    static final String ANYTHING = "…";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Comparison() {}

    /// The first difference in words; empty where there is none.
    static Optional<String> firstDifference(Expectation expectation, String got) {
        return switch (expectation) {
            case Expectation.Json(String text) -> json(text, got);
            case Expectation.Text(String text) ->
                matches(lines(text), lines(got)) ? Optional.empty() : Optional.of("the text differs");
        };
    }

    private static Optional<String> json(String expected, String got) {
        JsonNode pattern;
        try {
            pattern = JSON.readTree(Ellipsis.quoted(expected));
        } catch (JsonProcessingException e) {
            return Optional.of("the expected answer is no JSON: " + e.getOriginalMessage());
        }
        try {
            return compare("", pattern, JSON.readTree(got));
        } catch (JsonProcessingException e) {
            return Optional.of("the answer is no JSON: " + e.getOriginalMessage());
        }
    }

    private static Optional<String> compare(String path, JsonNode expected, JsonNode got) {
        if (expected.isTextual() && expected.asText().equals(ANYTHING)) {
            return Optional.empty();
        }
        if (expected.isObject() && got.isObject()) {
            return objects(path, expected, got);
        }
        if (expected.isArray() && got.isArray()) {
            return arrays(path, expected, got);
        }
        if (expected.isTextual() && got.isTextual() && matches(expected.asText(), got.asText())) {
            return Optional.empty();
        }
        return expected.equals(got) ? Optional.empty() : difference(path, expected + " expected, got " + got);
    }

    private static Optional<String> objects(String path, JsonNode expected, JsonNode got) {
        boolean moreAllowed = expected.has(ANYTHING);
        TreeSet<String> names = new TreeSet<>();
        expected.fieldNames().forEachRemaining(names::add);
        got.fieldNames().forEachRemaining(names::add);
        names.remove(ANYTHING);
        return names.stream()
                .filter(name -> expected.has(name) || !moreAllowed)
                .map(name -> field(path + "/" + name, expected.get(name), got.get(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> field(
            String path,
            @org.jspecify.annotations.Nullable JsonNode expected,
            @org.jspecify.annotations.Nullable JsonNode got) {
        if (expected == null) {
            return difference(path, "is not expected, got " + got);
        }
        if (got == null) {
            return difference(path, expected + " expected, but it is missing");
        }
        return compare(path, expected, got);
    }

    private static Optional<String> arrays(String path, JsonNode expected, JsonNode got) {
        int size = expected.size();
        boolean moreAllowed = size > 0 && expected.get(size - 1).asText().equals(ANYTHING);
        int shown = moreAllowed ? size - 1 : size;
        if (got.size() < shown || (got.size() > shown && !moreAllowed)) {
            return difference(path, shown + " elements expected, got " + got.size());
        }
        for (int at = 0; at < shown; at++) {
            Optional<String> difference = compare(path + "/" + at, expected.get(at), got.get(at));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> difference(String path, String what) {
        return Optional.of((path.isEmpty() ? "the whole" : path) + ": " + what);
    }

    private static boolean matches(String pattern, String got) {
        String expression =
                Arrays.stream(pattern.split(ANYTHING, -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(expression, Pattern.DOTALL).matcher(got).matches();
    }

    /// Without trailing blanks, which no reader sees.
    private static String lines(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
