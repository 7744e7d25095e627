package io.jituan.kit.audit.head;

import io.jituan.kit.loop.Turn;
import io.jituan.verifiable.journal.SignedHead;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Sends signed heads to Kafka and notes that they are there once the brokers say so. Whoever is killed in between
/// leaves them to the next, who sends them again: a head that is there twice says the same twice.
public final class HeadSending implements Turn {
    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtext('journal_head_sending'))";
    private static final String WAITING =
            "SELECT signature FROM journal_signed_head WHERE sent_at IS NULL ORDER BY position LIMIT 500";
    private static final String SENT =
            "UPDATE journal_signed_head SET sent_at = clock_timestamp() WHERE position = ANY (?)";

    private final DataSource dataSource;
    private final HeadTopic topic;

    public HeadSending(DataSource dataSource, HeadTopic topic) {
        this.dataSource = dataSource;
        this.topic = topic;
    }

    @Override
    public Outcome take() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return send(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private Outcome send(Connection connection) throws Exception {
        if (!isLocked(connection)) {
            return Outcome.BUSY;
        }
        List<SignedHead> waiting = waiting(connection);
        if (waiting.isEmpty()) {
            return Outcome.IDLE;
        }
        topic.send(waiting);
        note(connection, waiting);
        connection.commit();
        return Outcome.WORKED;
    }

    private static boolean isLocked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<SignedHead> waiting(Connection connection) throws SQLException {
        List<SignedHead> waiting = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            while (row.next()) {
                waiting.add(SignedHead.read(row.getString(1)));
            }
        }
        return waiting;
    }

    private static void note(Connection connection, List<SignedHead> sent) throws SQLException {
        Object[] positions =
                sent.stream().map(signed -> signed.head().position()).toArray();
        try (PreparedStatement statement = connection.prepareStatement(SENT)) {
            statement.setArray(1, connection.createArrayOf("bigint", positions));
            statement.executeUpdate();
        }
    }
}
