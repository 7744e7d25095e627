package io.jituan.kit.journal.sequencer;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.kit.audit.chain.AuditRecords;
import io.jituan.kit.audit.chain.ChainCheck;
import io.jituan.kit.journal.EntryFixture;
import io.jituan.kit.journal.JournalEntry;
import io.jituan.kit.journal.JournalReader;
import io.jituan.kit.journal.JournalRows;
import io.jituan.kit.journal.KitDatabase;
import io.jituan.kit.loop.Loop;
import io.jituan.kit.loop.Signal;
import io.jituan.kit.loop.Turn;
import io.jituan.kit.query.Rows;
import io.jituan.verifiable.journal.Break;
import io.jituan.verifiable.journal.Flaw;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SequencerTest {
    private static final int WRITERS = 16;
    private static final int TRANSACTIONS_EACH = 150;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final AtomicInteger kills = new AtomicInteger();
    private KitDatabase database;
    private JournalReader journal;

    @BeforeEach
    void begin() {
        database = KitDatabase.fresh();
        journal = new JournalReader(database.pool());
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void through_many_writers_an_open_transaction_and_killed_sequencers_a_reader_sees_each_change_once_in_order()
            throws Exception {
        Writers writers = new Writers(database, 40);
        ConcurrentLinkedQueue<JournalEntry> seen = new ConcurrentLinkedQueue<>();
        List<Loop> replicas = List.of(sequencing("one"), sequencing("two"), reading(seen));
        Loop killer = new Loop("killer", this::killSequencer, new Signal(), Duration.ofMillis(150));
        try (Connection open = database.pool().getConnection()) {
            open.setAutoCommit(false);
            writers.change(open, 0);
            replicas.forEach(Loop::start);
            killer.start();
            writers.run(WRITERS, TRANSACTIONS_EACH);
            killer.stop();
            long committed = database.number("SELECT sum(version) FROM thing");
            await().atMost(LIMIT).until(() -> seen.size() == committed);
            open.commit();
        }
        long committed = database.number("SELECT sum(version) FROM thing");
        await().atMost(LIMIT).until(() -> seen.size() == committed);
        replicas.forEach(Loop::stop);

        List<JournalEntry> order = List.copyOf(seen);
        assertTrue(kills.get() > 2, "the sequencer was killed only " + kills + " times");
        assertEquals(
                LongStream.rangeClosed(1, order.size()).boxed().toList(),
                order.stream().map(JournalEntry::position).toList());
        assertVersionsRise(order);
        assertEquals(0, database.number("SELECT count(*) FROM journal_pending"));
        assertEquals(Optional.empty(), firstBreak());
    }

    @Test
    void what_is_not_committed_gets_no_position_and_what_is_rolled_back_leaves_no_gap() throws Exception {
        Sequencer sequencer = new Sequencer(database.pool(), () -> {});
        try (Connection connection = database.pool().getConnection()) {
            connection.setAutoCommit(false);
            JournalRows.insert(connection, EntryFixture.quiet(UUID.randomUUID(), 1));
            assertEquals(Turn.Outcome.IDLE, sequencer.take());
            connection.rollback();
        }
        insert(1);
        assertEquals(Turn.Outcome.WORKED, sequencer.take());
        assertEquals(1, journal.head());
    }

    @Test
    void a_second_sequencer_finds_the_first_one_busy() throws Exception {
        insert(1);
        try (Connection first = database.pool().getConnection()) {
            first.setAutoCommit(false);
            first.createStatement().execute("SELECT pg_advisory_xact_lock(hashtext('journal_sequencer'))");
            assertEquals(Turn.Outcome.BUSY, new Sequencer(database.pool(), () -> {}).take());
            first.rollback();
        }
        assertEquals(Turn.Outcome.WORKED, new Sequencer(database.pool(), () -> {}).take());
    }

    @Test
    void the_chain_check_finds_a_changed_entry() throws Exception {
        insert(3);
        new Sequencer(database.pool(), () -> {}).take();
        assertEquals(Optional.empty(), firstBreak());
        database.execute("UPDATE journal_entry SET actor_name = 'somebody else' WHERE id ="
                + " (SELECT entry_id FROM journal_position WHERE position = 2)");
        assertEquals(Optional.of(new Break(2, Flaw.DIGEST)), firstBreak());
    }

    @Test
    void the_chain_check_finds_an_entry_that_is_gone() throws Exception {
        insert(3);
        new Sequencer(database.pool(), () -> {}).take();
        database.execute(
                "DELETE FROM journal_entry WHERE id = (SELECT entry_id FROM journal_position WHERE position = 1)");
        assertEquals(Optional.of(new Break(1, Flaw.ENTRY_MISSING)), firstBreak());
    }

    private Optional<Break> firstBreak() {
        return new ChainCheck(new AuditRecords(new Rows(database.pool())))
                .all(List.of())
                .firstBreak();
    }

    private void insert(int entries) throws Exception {
        try (Connection connection = database.pool().getConnection()) {
            for (int i = 0; i < entries; i++) {
                JournalRows.insert(connection, EntryFixture.quiet(UUID.randomUUID(), 1));
            }
        }
    }

    private Loop sequencing(String replica) {
        Sequencer sequencer = new Sequencer(database.pool(), () -> {});
        return new Loop("sequencer-" + replica, sequencer, new Signal(), Duration.ofMillis(2));
    }

    /// Ends the database session of whichever replica holds the sequencer's lock at the moment.
    private Turn.Outcome killSequencer() throws SQLException {
        kills.addAndGet((int) database.number("""
                SELECT count(*) FROM (
                    SELECT pg_terminate_backend(pid) FROM pg_locks
                    WHERE locktype = 'advisory' AND granted
                        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS killed"""));
        return Turn.Outcome.IDLE;
    }

    /// Reads as a follower does: by the last position seen, while the others write.
    private Loop reading(ConcurrentLinkedQueue<JournalEntry> seen) {
        Turn turn = () -> {
            List<JournalEntry> next = journal.after(seen.size(), 500);
            seen.addAll(next);
            return next.isEmpty() ? Turn.Outcome.IDLE : Turn.Outcome.WORKED;
        };
        return new Loop("reader", turn, new Signal(), Duration.ofMillis(2));
    }

    private static void assertVersionsRise(List<JournalEntry> order) {
        Map<UUID, Long> last = new HashMap<>();
        for (JournalEntry entry : order) {
            long before = last.getOrDefault(entry.entry().aggregateId(), 0L);
            assertEquals(before + 1, entry.entry().version());
            last.put(entry.entry().aggregateId(), entry.entry().version());
        }
    }
}
