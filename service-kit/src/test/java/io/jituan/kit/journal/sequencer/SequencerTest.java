package io.jituan.kit.journal.sequencer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.kit.audit.chain.AuditRecords;
import io.jituan.kit.audit.chain.ChainCheck;
import io.jituan.kit.journal.EntryFixture;
import io.jituan.kit.journal.JournalReader;
import io.jituan.kit.journal.JournalRows;
import io.jituan.kit.journal.KitDatabase;
import io.jituan.kit.loop.Turn;
import io.jituan.kit.query.Rows;
import io.jituan.verifiable.journal.Break;
import io.jituan.verifiable.journal.Flaw;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SequencerTest {
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
}
