package io.jituan.kit.audit.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.kit.audit.JournalFixture;
import io.jituan.kit.audit.chain.AuditRecords;
import io.jituan.kit.audit.chain.ChainCheck;
import io.jituan.kit.journal.KitDatabase;
import io.jituan.kit.loop.Turn;
import io.jituan.kit.query.Rows;
import io.jituan.verifiable.journal.Break;
import io.jituan.verifiable.journal.Flaw;
import io.jituan.verifiable.journal.Head;
import io.jituan.verifiable.journal.SignedHead;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadSigningTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Duration AT_ONCE = Duration.ZERO;

    /// A service of its own for each test, so that nobody else's heads are under its key.
    private final String service = "service-" + UUID.randomUUID();

    private final SigningKeys keys = SigningKeys.of(KeyFixture.set("one"));
    private KitDatabase database;
    private SignedHeads kept;
    private HeadTopic topic;

    @BeforeEach
    void begin() {
        database = KitDatabase.fresh();
        kept = new SignedHeads(new Rows(database.pool()));
        topic = new HeadTopic(database.kafka(), service);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void a_head_says_whose_journal_it_is_and_how_far_it_had_come() throws Exception {
        JournalFixture.grow(database, 5);
        assertEquals(Turn.Outcome.WORKED, signing(keys, AT_ONCE).take());
        SignedHead signed = kept.last().orElseThrow().signed();
        assertEquals(new Head(service, "500102", 5, records().chainAt(5).orElseThrow(), NOW), signed.head());
        assertEquals(Optional.of(signed.head()), keys.verifying().verified(signed));
    }

    @Test
    void a_journal_that_has_not_moved_is_not_signed_again_and_an_empty_one_never() throws Exception {
        assertEquals(Turn.Outcome.IDLE, signing(keys, AT_ONCE).take());
        JournalFixture.grow(database, 1);
        assertEquals(Turn.Outcome.WORKED, signing(keys, AT_ONCE).take());
        assertEquals(Turn.Outcome.IDLE, signing(keys, AT_ONCE).take());
        assertEquals(1, kept.all().size());
    }

    @Test
    void no_two_heads_are_signed_within_the_period_by_however_many_replicas() throws Exception {
        JournalFixture.grow(database, 1);
        assertEquals(Turn.Outcome.WORKED, signing(keys, Duration.ofMinutes(1)).take());
        JournalFixture.grow(database, 1);
        assertEquals(Turn.Outcome.IDLE, signing(keys, Duration.ofMinutes(1)).take());
        database.execute("UPDATE journal_signed_head SET made_at = made_at - interval '1 minute'");
        assertEquals(Turn.Outcome.WORKED, signing(keys, Duration.ofMinutes(1)).take());
    }

    @Test
    void only_who_holds_the_lock_of_the_sequencer_signs() throws Exception {
        JournalFixture.grow(database, 1);
        try (Connection other = database.pool().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT pg_advisory_xact_lock(hashtext('journal_sequencer'))");
            assertEquals(Turn.Outcome.BUSY, signing(keys, AT_ONCE).take());
            other.rollback();
        }
        assertEquals(Turn.Outcome.WORKED, signing(keys, AT_ONCE).take());
    }

    @Test
    void a_journal_that_was_cut_or_written_anew_is_never_signed() throws Exception {
        JournalFixture.grow(database, 5);
        HeadSigning signing = signing(keys, AT_ONCE);
        signing.take();
        assertFalse(signing.isJournalRewritten());
        database.execute("UPDATE journal_position SET chain = md5(chain) WHERE position = 5");
        JournalFixture.grow(database, 1);
        assertThrows(JournalRewritten.class, signing::take);
        assertTrue(signing.isJournalRewritten());
        database.execute("DELETE FROM journal_position WHERE position > 3");
        assertThrows(JournalRewritten.class, () -> signing(keys, AT_ONCE).take());
        assertEquals(1, kept.all().size());
    }

    @Test
    void a_head_forged_in_the_database_convinces_nobody() throws Exception {
        JournalFixture.grow(database, 2);
        signing(SigningKeys.of(KeyFixture.set("forger")), AT_ONCE).take();
        AnchoredHeads.Known known = new AnchoredHeads(kept, topic, keys).known();
        assertEquals(List.of(), known.heads());
        assertEquals(1, known.unverified());
    }

    @Test
    void killed_between_signing_and_sending_it_is_sent_by_whoever_comes_next() throws Exception {
        JournalFixture.grow(database, 2);
        signing(keys, AT_ONCE).take();
        HeadTopic nowhere = new HeadTopic(Map.of("bootstrap.servers", "127.0.0.1:1"), service);
        assertThrows(Exception.class, () -> new HeadSending(database.pool(), nowhere).take());
        assertEquals(1, database.number("SELECT count(*) FROM journal_signed_head WHERE sent_at IS NULL"));

        assertEquals(Turn.Outcome.WORKED, new HeadSending(database.pool(), topic).take());
        assertEquals(Turn.Outcome.IDLE, new HeadSending(database.pool(), topic).take());
        assertEquals(kept.all(), topic.read());
        assertTrue(kept.last().orElseThrow().sentAt() != null);
    }

    @Test
    void killed_between_sending_and_noting_it_the_same_head_is_sent_twice_and_counts_once() throws Exception {
        JournalFixture.grow(database, 2);
        signing(keys, AT_ONCE).take();
        topic.send(List.of(kept.last().orElseThrow().signed()));
        assertEquals(Turn.Outcome.WORKED, new HeadSending(database.pool(), topic).take());
        assertEquals(2, topic.read().size());
        assertEquals(1, new AnchoredHeads(kept, topic, keys).known().heads().size());
    }

    @Test
    void heads_of_two_keys_verify_after_the_key_was_changed() throws Exception {
        JournalFixture.grow(database, 2);
        signing(keys, AT_ONCE).take();
        JournalFixture.grow(database, 2);
        SigningKeys changed = SigningKeys.of(KeyFixture.set("two", "one"));
        signing(changed, AT_ONCE).take();
        assertEquals("two", kept.last().orElseThrow().signed().keyId());
        AnchoredHeads.Known known = new AnchoredHeads(kept, topic, changed).known();
        assertEquals(2, known.heads().size());
        assertEquals(2, new ChainCheck(records()).all(known.heads()).headsMet());
    }

    @Test
    void a_head_whose_key_is_gone_is_neither_trusted_nor_signed_again() throws Exception {
        JournalFixture.grow(database, 2);
        signing(keys, AT_ONCE).take();
        SigningKeys others = SigningKeys.of(KeyFixture.set("three"));
        assertEquals(Turn.Outcome.IDLE, signing(others, AT_ONCE).take());
        JournalFixture.grow(database, 1);
        assertEquals(Turn.Outcome.WORKED, signing(others, AT_ONCE).take());
    }

    @Test
    void a_cut_tail_shows_by_the_head_on_kafka_even_when_the_database_forgot_its_own() throws Exception {
        JournalFixture.grow(database, 8);
        signing(keys, AT_ONCE).take();
        new HeadSending(database.pool(), topic).take();
        database.execute("DELETE FROM journal_signed_head");
        database.execute("DELETE FROM journal_position WHERE position > 6");

        AnchoredHeads.Known known = new AnchoredHeads(kept, topic, keys).known();
        assertEquals(Anchor.COMPARED, known.anchor());
        assertEquals(
                Optional.of(new Break(7, Flaw.CUT)),
                new ChainCheck(records()).all(known.heads()).firstBreak());
    }

    @Test
    void brokers_that_are_away_are_said_to_be() throws Exception {
        JournalFixture.grow(database, 1);
        signing(keys, AT_ONCE).take();
        HeadTopic nowhere = new HeadTopic(Map.of("bootstrap.servers", "127.0.0.1:1"), service);
        AnchoredHeads.Known known = new AnchoredHeads(kept, nowhere, keys).known();
        assertEquals(Anchor.UNREACHABLE, known.anchor());
        assertFalse(known.heads().isEmpty());
    }

    private HeadSigning signing(SigningKeys with, Duration every) {
        HeadSigning.Origin origin = new HeadSigning.Origin(service, "500102");
        return new HeadSigning(database.pool(), with, origin, every, InstantSource.fixed(NOW));
    }

    private AuditRecords records() {
        return new AuditRecords(new Rows(database.pool()));
    }
}
