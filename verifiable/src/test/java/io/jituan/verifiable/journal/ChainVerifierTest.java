package io.jituan.verifiable.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {
    private static final List<JournalRecord> JOURNAL = journal("a", "b", "c", "d", "e");

    @Test
    void an_entry_is_hashed_part_by_part_with_its_length_in_bytes() {
        assertEquals("0:1:a6:涪陵-", CanonicalText.of(Arrays.asList("", "a", "涪陵", null)));
        assertNotEquals(CanonicalText.of(List.of("ab", "c")), CanonicalText.of(List.of("a", "bc")));
        assertNotEquals(CanonicalText.of(Arrays.asList("-", null)), CanonicalText.of(Arrays.asList(null, "-")));
    }

    /// `printf a | sha256sum`, and of the two texts one after the other for the link.
    @Test
    void digests_and_links_are_what_any_tool_computes() {
        assertEquals(
                "sha-256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
                Digest.of("a").text());
        assertEquals(
                Digest.of(Digest.GENESIS.text() + Digest.of("a").text()), Digest.GENESIS.chainedWith(Digest.of("a")));
    }

    @Test
    void a_whole_journal_agrees_with_every_head_behind_its_beginning() {
        ChainVerifier verifier = ChainVerifier.fromTheStart(List.of(head(2), head(5), head(5)));
        assertEquals(Optional.empty(), walked(verifier, JOURNAL));
        assertEquals(5, verifier.entries());
        assertEquals(3, verifier.headsMet());
        ChainVerifier later = ChainVerifier.after(2, JOURNAL.get(1).chain(), List.of(head(2), head(5)));
        assertEquals(Optional.empty(), walked(later, JOURNAL.subList(2, 5)));
        assertEquals(1, later.headsMet());
    }

    @Test
    void two_heads_of_one_position_that_differ_cannot_both_be_right() {
        Head other = new Head("group-service", "500102", 4, Digest.of("other"), Instant.EPOCH);
        assertEquals(
                Optional.of(new Break(4, Flaw.FORKED)),
                walked(ChainVerifier.fromTheStart(List.of(head(4), other)), JOURNAL));
    }

    @Test
    void a_wrong_chain_before_a_range_is_found_at_its_first_position() {
        assertEquals(
                Optional.of(new Break(3, Flaw.CHAIN)),
                walked(ChainVerifier.after(2, Digest.GENESIS, List.of()), JOURNAL.subList(2, 5)));
    }

    @Test
    void an_empty_journal_is_whole_until_a_head_was_signed() {
        assertEquals(Optional.empty(), ChainVerifier.fromTheStart(List.of()).end());
        assertEquals(
                Optional.of(new Break(1, Flaw.CUT)),
                ChainVerifier.fromTheStart(List.of(head(3))).end());
    }

    private static Optional<Break> walked(ChainVerifier verifier, List<JournalRecord> records) {
        for (JournalRecord record : records) {
            Optional<Break> broken = verifier.accept(record);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return verifier.end();
    }

    private static Head head(int position) {
        return new Head(
                "group-service", "500102", position, JOURNAL.get(position - 1).chain(), Instant.EPOCH);
    }

    private static List<JournalRecord> journal(String... steps) {
        List<JournalRecord> records = new ArrayList<>();
        Digest chain = Digest.GENESIS;
        for (String step : steps) {
            Map<String, String> parts = Map.of("step", step);
            Digest digest = new JournalRecord(1, parts, chain, chain).recomputed();
            chain = chain.chainedWith(digest);
            records.add(new JournalRecord(records.size() + 1L, parts, digest, chain));
        }
        return records;
    }
}
