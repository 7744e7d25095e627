package io.jituan.kit.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/// Writes entries by the connection of a running transaction: the row and its place in the queue of the sequencer
/// in one statement.
public final class JournalRows {
    private static final String INSERT = """
            WITH entry AS (
                INSERT INTO journal_entry (recorded_at, aggregate, aggregate_id, version, action, step, effective_on,
                    actor, actor_name, client, request_id, before, after,
                    event_id, event_type, event_subject, event, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?::json, ?, ?, ?, ?::json, ?)
                RETURNING id, recorded_at, digest)
            INSERT INTO journal_pending (entry_id, recorded_at, digest) SELECT id, recorded_at, digest FROM entry""";

    private JournalRows() {}

    /// Adds the entry to the connection's transaction.
    public static void insert(Connection connection, Entry entry) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            bindWhat(statement, entry);
            bindWho(statement, entry.author());
            statement.setString(12, entry.before());
            statement.setString(13, entry.after());
            bindAnnouncement(statement, entry);
            statement.setString(18, entry.digest().text());
            statement.executeUpdate();
        }
    }

    private static void bindWhat(PreparedStatement statement, Entry entry) throws SQLException {
        statement.setObject(1, entry.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setString(2, entry.aggregate());
        statement.setObject(3, entry.aggregateId());
        statement.setLong(4, entry.version());
        statement.setString(5, entry.action().name());
        statement.setString(6, entry.step());
        statement.setObject(7, entry.effectiveOn());
    }

    private static void bindWho(PreparedStatement statement, Entry.Author author) throws SQLException {
        statement.setString(8, author.subject());
        statement.setString(9, author.name());
        statement.setString(10, author.client());
        statement.setString(11, author.requestId());
    }

    private static void bindAnnouncement(PreparedStatement statement, Entry entry) throws SQLException {
        Announcement announcement = entry.announcement();
        statement.setObject(14, announcement == null ? null : announcement.id(), java.sql.Types.OTHER);
        statement.setString(15, announcement == null ? null : announcement.type());
        statement.setObject(16, announcement == null ? null : announcement.subject(), java.sql.Types.OTHER);
        statement.setString(17, announcement == null ? null : announcement.data());
    }
}
