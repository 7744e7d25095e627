package io.jituan.acceptance.coverage;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/// The table of clauses and their tests, as `docs/clause-coverage.md` shows it.
///
/// @param clauses all ids of the policy
/// @param tests test classes by clause
record CoverageTable(Collection<String> clauses, SortedMap<String, SortedSet<String>> tests) {
    private static final String NOT_YET = "not yet";

    /// The clauses that no test holds.
    List<String> uncovered() {
        return clauses.stream().filter(clause -> !tests.containsKey(clause)).toList();
    }

    /// Tags that name no clause of the policy.
    List<String> unknown() {
        return tests.keySet().stream().filter(tag -> !clauses.contains(tag)).toList();
    }

    String markdown() {
        StringBuilder page =
                new StringBuilder("""
                # Which tests hold which clause

                Generated from the `@Clause` tags of the tests; do not edit. After adding tests:
                `mvn test -pl acceptance -am -Dtest=ClauseCoverageTest -Dsurefire.failIfNoSpecifiedTests=false -Dclause-coverage=write`.

                %d of %d clauses are held by tests.

                | clause | tests |
                |---|---|
                """.formatted(clauses.size() - uncovered().size(), clauses.size()));
        clauses.forEach(clause -> page.append("| %s | %s |%n".formatted(clause, cell(clause))));
        return page.toString();
    }

    private String cell(String clause) {
        return tests.containsKey(clause) ? String.join("<br>", tests.getOrDefault(clause, new TreeSet<>())) : NOT_YET;
    }

    /// The clauses that a page says have no test yet.
    static List<String> notYetIn(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| ") && line.endsWith("| " + NOT_YET + " |"))
                .map(line -> line.substring(2, line.indexOf(" |")))
                .toList();
    }
}
