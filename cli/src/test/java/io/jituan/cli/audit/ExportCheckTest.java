package io.jituan.cli.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.jituan.verifiable.journal.Break;
import io.jituan.verifiable.journal.Flaw;
import io.jituan.verifiable.journal.JournalRecord;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCheckTest {
    private static final int ENTRIES = 40;
    /// Eight kinds of tampering: 10,000 tries.
    private static final int TRIES_EACH = 1_250;

    private static final List<JournalRecord> GENUINE = ExportFixture.journal(ENTRIES);
    private static final List<String> LINES = ExportFixture.lines(GENUINE);
    /// Signed minute by minute, the last one over the end.
    private static final TrustedHeads HEADS = new TrustedHeads(
            List.of(
                    ExportFixture.headAt(GENUINE, 7),
                    ExportFixture.headAt(GENUINE, 23),
                    ExportFixture.headAt(GENUINE, ENTRIES)),
            0);

    @Test
    void an_export_that_nobody_touched_is_whole() {
        Finding finding = check(LINES, HEADS);
        assertNull(finding.broken());
        assertEquals(ENTRIES, finding.to());
        assertEquals(3, finding.heads());
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void tampering_is_found_wherever_it_happens(Mutation mutation) {
        Random random = new Random(mutation.ordinal());
        for (int i = 0; i < TRIES_EACH; i++) {
            List<JournalRecord> tampered = mutation.of(GENUINE, random);
            assertNotEquals(GENUINE, tampered);
            assertNotNull(check(ExportFixture.lines(tampered), HEADS).broken(), () -> mutation + ": " + tampered);
        }
    }

    @Test
    void a_cut_or_a_fork_shows_only_by_a_head_that_was_signed_over_it() {
        List<JournalRecord> cut = GENUINE.subList(0, 30);
        assertNull(check(ExportFixture.lines(cut), TrustedHeads.NONE).broken());
        assertEquals(
                new Break(31, Flaw.CUT), check(ExportFixture.lines(cut), HEADS).broken());
        List<JournalRecord> fork = ExportFixture.chained(ExportFixture.journal(ENTRIES + 1).stream()
                .map(JournalRecord::parts)
                .toList()
                .reversed());
        assertNull(check(ExportFixture.lines(fork), TrustedHeads.NONE).broken());
        assertEquals(
                new Break(7, Flaw.FORKED),
                check(ExportFixture.lines(fork), HEADS).broken());
    }

    @Test
    void the_first_position_and_what_is_wrong_with_it_are_named() {
        assertEquals(new Break(5, Flaw.MISSING), broken(without(5)));
        assertEquals(new Break(1, Flaw.MISSING), broken(without(1)));
        assertEquals(new Break(9, Flaw.DIGEST), broken(edited(9, "admit", "dismiss")));
        assertEquals(new Break(9, Flaw.UNREADABLE), broken(edited(9, "\"position\":9,", "\"position\":9,\"more\":1,")));
        assertEquals(
                new Break(9, Flaw.UNREADABLE),
                broken(edited(9, "\"position\":9,", "\"position\":9,\"step\":\"first\",")));
        assertEquals(new Break(9, Flaw.UNREADABLE), broken(edited(9, "}$", "} {}")));
        assertEquals(new Break(9, Flaw.UNREADABLE), broken(edited(9, ".{20}$", "")));
        assertEquals(new Break(9, Flaw.UNREADABLE), broken(edited(9, ".*", "")));
        List<String> twice = new ArrayList<>(LINES);
        twice.add(12, LINES.get(11));
        assertEquals(new Break(12, Flaw.REPEATED), broken(twice));
    }

    @Test
    void a_part_of_a_journal_is_checked_from_where_it_begins() {
        Finding finding = ExportCheck.of(reader(LINES.subList(19, ENTRIES)), 20, HEADS);
        assertNull(finding.broken());
        assertEquals(2, finding.heads());
        assertEquals(new Break(1, Flaw.MISSING), broken(LINES.subList(19, ENTRIES)));
    }

    private static List<String> without(int position) {
        List<String> lines = new ArrayList<>(LINES);
        lines.remove(position - 1);
        return lines;
    }

    private static List<String> edited(int position, String pattern, String replacement) {
        List<String> lines = new ArrayList<>(LINES);
        lines.set(position - 1, lines.get(position - 1).replaceFirst(pattern, replacement));
        return lines;
    }

    private static Break broken(List<String> lines) {
        Break broken = check(lines, HEADS).broken();
        assertNotNull(broken);
        return broken;
    }

    private static Finding check(List<String> lines, TrustedHeads heads) {
        return ExportCheck.of(reader(lines), 1, heads);
    }

    private static BufferedReader reader(List<String> lines) {
        return new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
    }
}
