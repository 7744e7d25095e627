package io.jituan.kit.journal.sequencer;

import io.jituan.kit.loop.Turn;
import io.jituan.verifiable.journal.Digest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Gives the entries that have become visible since the last turn their positions: in one go, ties by insertion. A
/// number drawn while a transaction runs says nothing about the order of commits; a row that can be seen does. So a
/// transaction that stays open for long delays nobody but itself, and nothing is skipped.
///
/// Any number of replicas may run one. The lock is taken for a single transaction, so that it works through a pooler
/// and can never be left behind.
public final class Sequencer implements Turn {
    /// Bounds the memory and the transaction of one turn; more is taken in the next.
    static final int BATCH = 2_000;

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtext('journal_sequencer'))";
    private static final String HEAD = "SELECT position, chain FROM journal_position ORDER BY position DESC LIMIT 1";
    private static final String TAKE = """
            WITH taken AS (
                DELETE FROM journal_pending
                WHERE entry_id = ANY (ARRAY(SELECT entry_id FROM journal_pending ORDER BY entry_id LIMIT ?))
                RETURNING entry_id, recorded_at, digest)
            SELECT entry_id, recorded_at, digest FROM taken ORDER BY entry_id""";
    private static final String PLACE = """
            INSERT INTO journal_position (position, entry_id, recorded_at, chain)
            SELECT * FROM unnest(?::bigint[], ?::bigint[], ?::timestamptz[], ?::text[])""";

    private final DataSource dataSource;
    private final Runnable placed;

    /// @param placed told after each turn that gave positions
    public Sequencer(DataSource dataSource, Runnable placed) {
        this.dataSource = dataSource;
        this.placed = placed;
    }

    @Override
    public Outcome take() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return sequence(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private Outcome sequence(Connection connection) throws SQLException {
        if (!locked(connection)) {
            return Outcome.BUSY;
        }
        List<Pending> taken = take(connection);
        if (taken.isEmpty()) {
            return Outcome.IDLE;
        }
        place(connection, head(connection), taken);
        connection.commit();
        placed.run();
        return Outcome.WORKED;
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Head head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HEAD)) {
            return row.next() ? new Head(row.getLong(1), new Digest(row.getString(2))) : Head.START;
        }
    }

    private static List<Pending> take(Connection connection) throws SQLException {
        List<Pending> taken = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, BATCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taken.add(new Pending(
                            row.getLong(1), row.getObject(2, OffsetDateTime.class), new Digest(row.getString(3))));
                }
            }
        }
        return taken;
    }

    private static void place(Connection connection, Head head, List<Pending> taken) throws SQLException {
        Long[] positions = new Long[taken.size()];
        String[] chain = new String[taken.size()];
        Digest link = head.chain();
        for (int i = 0; i < taken.size(); i++) {
            link = link.chainedWith(taken.get(i).digest());
            positions[i] = head.position() + i + 1;
            chain[i] = link.text();
        }
        try (PreparedStatement statement = connection.prepareStatement(PLACE)) {
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", taken.stream().map(Pending::entryId).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "timestamptz",
                            taken.stream().map(Pending::recordedAt).toArray()));
            statement.setArray(4, connection.createArrayOf("text", chain));
            statement.executeUpdate();
        }
    }

    private record Pending(long entryId, OffsetDateTime recordedAt, Digest digest) {}

    private record Head(long position, Digest chain) {
        static final Head START = new Head(0, Digest.GENESIS);
    }
}
