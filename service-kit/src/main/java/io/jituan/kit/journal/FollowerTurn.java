package io.jituan.kit.journal;

import io.jituan.kit.loop.Turn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;

/// Hands one batch to a follower and moves its cursor. The cursor's row is locked meanwhile, so that another replica
/// finds it busy; the lock dies with the connection.
public final class FollowerTurn implements Turn {
    private final DataSource dataSource;
    private final JournalFollower follower;

    public FollowerTurn(DataSource dataSource, JournalFollower follower) {
        this.dataSource = dataSource;
        this.follower = follower;
    }

    @Override
    public Outcome take() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return follow(connection);
            } finally {
                connection.rollback();
            }
        }
    }

    private Outcome follow(Connection connection) throws Exception {
        OptionalLong position = claim(connection);
        if (position.isEmpty()) {
            return introduce(connection);
        }
        List<JournalEntry> entries = JournalReader.after(connection, position.getAsLong(), follower.batchSize());
        if (entries.isEmpty()) {
            return Outcome.IDLE;
        }
        follower.follow(entries);
        move(connection, entries.getLast().position());
        return Outcome.WORKED;
    }

    private OptionalLong claim(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT position FROM journal_cursor WHERE reader = ? FOR UPDATE SKIP LOCKED")) {
            statement.setString(1, follower.name());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    /// No row was free: either another replica holds it, or this follower is new and begins with the first entry.
    private Outcome introduce(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO journal_cursor (reader) VALUES (?) ON CONFLICT DO NOTHING")) {
            statement.setString(1, follower.name());
            statement.executeUpdate();
        }
        connection.commit();
        return Outcome.BUSY;
    }

    /// Without waiting for the disk: a cursor that a crash sets back only repeats what was done.
    private void move(Connection connection, long position) throws SQLException {
        try (Statement relaxed = connection.createStatement();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE journal_cursor SET position = ? WHERE reader = ?")) {
            relaxed.execute("SET LOCAL synchronous_commit = off");
            statement.setLong(1, position);
            statement.setString(2, follower.name());
            statement.executeUpdate();
        }
        connection.commit();
    }
}
