package io.jituan.acceptance.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The `@Clause` tags in the test sources of all modules. Sources rather than classes are read, so that no module
/// has to be a dependency of this one.
final class ClauseTags {
    private static final Pattern TAG = Pattern.compile("@Clause\\(([^)]*)\\)");
    private static final Pattern CLAUSE = Pattern.compile("\"([0-9][0-9a-z.]*)\"");

    private ClauseTags() {}

    /// Test classes by clause, both in order.
    ///
    /// @param root of the checkout
    static SortedMap<String, SortedSet<String>> in(Path root) throws IOException {
        SortedMap<String, SortedSet<String>> tests = new TreeMap<>();
        for (Path source : testSources(root)) {
            String test = name(root, source);
            clauses(Files.readString(source))
                    .forEach(clause -> tests.computeIfAbsent(clause, first -> new TreeSet<>())
                            .add(test));
        }
        return tests;
    }

    /// The clauses that a source names in its tags.
    static List<String> clauses(String source) {
        return TAG.matcher(source)
                .results()
                .flatMap(tag -> CLAUSE.matcher(tag.group(1)).results())
                .map(ClauseTags::firstGroup)
                .distinct()
                .toList();
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1);
    }

    private static List<Path> testSources(Path root) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .flatMap(ClauseTags::tests)
                    .toList();
        }
    }

    private static Stream<Path> tests(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith("Test.java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path root, Path source) {
        String module = root.relativize(source).getName(0).toString();
        String file = source.getFileName().toString();
        return module + ": " + file.substring(0, file.length() - ".java".length());
    }
}
