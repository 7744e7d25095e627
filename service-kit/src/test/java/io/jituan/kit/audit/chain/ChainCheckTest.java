package io.jituan.kit.audit.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.kit.audit.JournalFixture;
import io.jituan.kit.journal.KitDatabase;
import io.jituan.kit.query.Rows;
import io.jituan.verifiable.journal.Break;
import io.jituan.verifiable.journal.CanonicalText;
import io.jituan.verifiable.journal.Digest;
import io.jituan.verifiable.journal.Flaw;
import io.jituan.verifiable.journal.Head;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainCheckTest {
    private static final int ENTRIES = 40;
    private static final int TRIES_EACH = 6;
    private static final List<String> TABLES = List.of("journal_entry", "journal_position", "journal_pending");

    private static KitDatabase database;
    private static List<Head> heads;

    @BeforeAll
    static void begin() throws Exception {
        database = KitDatabase.fresh();
        JournalFixture.grow(database, ENTRIES);
        for (String table : TABLES) {
            database.execute("CREATE TABLE genuine_%s AS SELECT * FROM %s".formatted(table, table));
        }
        heads = List.of(headAt(10), headAt(25), headAt(ENTRIES));
    }

    @AfterAll
    static void end() {
        database.close();
    }

    @AfterEach
    void restore() throws SQLException {
        for (String table : TABLES) {
            database.execute("TRUNCATE " + table);
            database.execute("INSERT INTO %s SELECT * FROM genuine_%s".formatted(table, table));
        }
    }

    @Test
    void a_journal_that_nobody_touched_is_whole_and_agrees_with_every_head() {
        ChainReport report = check().all(heads);
        assertEquals(Optional.empty(), report.firstBreak());
        assertEquals(ENTRIES, report.entries());
        assertEquals(3, report.headsMet());
        assertEquals(5, check().range(21, 25, heads).entries());
        assertEquals(1, check().range(21, 25, heads).headsMet());
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void whatever_is_done_to_the_rows_is_found_where_it_was_done(Tampering tampering) throws SQLException {
        Random random = new Random(tampering.ordinal());
        for (int i = 0; i < TRIES_EACH; i++) {
            int position = random.nextInt(2, ENTRIES - 1);
            for (String statement : tampering.statements()) {
                database.execute(statement.replace("$P", Integer.toString(position)));
            }
            ChainReport report = check().all(heads);
            assertEquals(
                    tampering.flaw(),
                    report.firstBreak().map(Break::flaw).orElse(null),
                    () -> tampering + " at " + position);
            assertTrue(tampering.isPlacedAt(
                    position, report.firstBreak().orElseThrow().position()));
            restore();
        }
    }

    @Test
    void a_cut_tail_is_found_by_the_signed_head_alone() throws SQLException {
        database.execute("DELETE FROM journal_entry WHERE id IN"
                + " (SELECT entry_id FROM journal_position WHERE position > 30)");
        database.execute("DELETE FROM journal_position WHERE position > 30");
        assertEquals(Optional.empty(), check().all(List.of()).firstBreak());
        assertEquals(Optional.of(new Break(31, Flaw.CUT)), check().all(heads).firstBreak());
    }

    @Test
    void a_history_written_anew_with_right_digests_is_found_by_the_next_signed_head() throws SQLException {
        database.execute("UPDATE journal_entry SET actor_name = 'somebody else' WHERE id ="
                + " (SELECT entry_id FROM journal_position WHERE position = 12)");
        database.execute(Tampering.REDIGEST);
        database.execute(Tampering.RECHAIN);
        assertEquals(Optional.empty(), check().all(List.of()).firstBreak());
        assertEquals(Optional.of(new Break(25, Flaw.FORKED)), check().all(heads).firstBreak());
    }

    @Test
    void a_range_whose_beginning_is_not_there_is_broken_before_it() {
        assertEquals(
                Optional.of(new Break(ENTRIES + 5, Flaw.MISSING)),
                check().range(ENTRIES + 6, Long.MAX_VALUE, List.of()).firstBreak());
    }

    @Test
    void the_database_writes_the_same_canonical_text() throws SQLException {
        assertCanonical("", null, "1:a", "-");
        assertCanonical("涪陵区第一小学", "😀", "line\nbreak", null);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            assertCanonical(word(random), word(random), null, word(random));
        }
    }

    private static void assertCanonical(@Nullable String... parts) throws SQLException {
        try (Connection connection = database.pool().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT 'sha-256:' || encode(sha256(convert_to("
                                + "journal_canonical(VARIADIC ?::text[]), 'UTF8')), 'hex')")) {
            statement.setArray(1, connection.createArrayOf("text", parts));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                assertEquals(Digest.of(CanonicalText.of(Arrays.asList(parts))), new Digest(row.getString(1)));
            }
        }
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(12), 1, 0x3000)
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static ChainCheck check() {
        return new ChainCheck(new AuditRecords(new Rows(database.pool())));
    }

    private static Head headAt(long position) {
        Digest chain =
                new AuditRecords(new Rows(database.pool())).chainAt(position).orElseThrow();
        return new Head("kit-service", "500102", position, chain, Instant.EPOCH);
    }
}
