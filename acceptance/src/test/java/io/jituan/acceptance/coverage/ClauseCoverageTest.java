package io.jituan.acceptance.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.web.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The coverage table says the truth, and no clause that was held is let go.
class ClauseCoverageTest {
    private static final Path ROOT = Checkout.current().root();
    private static final Path PAGE = ROOT.resolve("docs/clause-coverage.md");

    @Test
    void thePageSaysWhatTheTagsSay() throws IOException {
        String page = table().markdown();
        if ("write".equals(System.getProperty("clause-coverage"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE), "docs/clause-coverage.md is old; it tells how to write it anew");
    }

    @Test
    void everyTagNamesAClauseOfThePolicy() throws IOException {
        assertEquals(List.of(), table().unknown());
    }

    /// Taking one out here is progress; putting one in is a decision that somebody must defend.
    @Test
    void theClausesWithoutATestOnlyBecomeFewer() throws IOException {
        List<String> allowed = Files.readAllLines(ROOT.resolve("docs/clauses-not-yet-covered.txt"));
        assertEquals(allowed, table().uncovered());
    }

    @Test
    void readsOneTagAndSeveral() {
        String source = "@Clause(\"4.1.3\") void a() {} @Clause({\"4.1.1\", \"4.3.4.a\"}) void b() {}";
        assertEquals(List.of("4.1.3", "4.1.1", "4.3.4.a"), ClauseTags.clauses(source));
    }

    @Test
    void showsWhatHasNoTestYet() {
        TreeMap<String, SortedSet<String>> tests = new TreeMap<>();
        tests.put("4.1.1", new TreeSet<>(List.of("group-service: CapTest")));
        CoverageTable table = new CoverageTable(List.of("4.1.1", "5.7"), tests);
        assertEquals(List.of("5.7"), table.uncovered());
        assertEquals(List.of("5.7"), CoverageTable.notYetIn(table.markdown()));
    }

    private static CoverageTable table() throws IOException {
        return new CoverageTable(Policy.ids(), ClauseTags.in(ROOT));
    }
}
