package io.jituan.kit.journal;

import io.jituan.verifiable.journal.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The journal as a sequence, read by position. What has been read once never changes, and nothing appears before it.
@ApplicationScoped
public class JournalReader {
    /// OFFSET 0 holds the planner to one look-up by key for each position, however large the journal grows.
    private static final String AFTER = """
            SELECT p.position, p.chain, e.*
            FROM journal_position p
            CROSS JOIN LATERAL (
                SELECT * FROM journal_entry WHERE id = p.entry_id AND recorded_at = p.recorded_at OFFSET 0) e
            WHERE p.position > ? ORDER BY p.position LIMIT ?""";

    private final DataSource dataSource;

    public JournalReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// The entries that follow a position, in order.
    ///
    /// @param position the last one seen, 0 to begin with the first
    /// @param limit how many at most
    public List<JournalEntry> after(long position, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return after(connection, position, limit);
        }
    }

    /// The position of the newest entry, 0 while there is none.
    public long head() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT coalesce(max(position), 0) FROM journal_position");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static List<JournalEntry> after(Connection connection, long position, int limit) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setLong(1, position);
            statement.setInt(2, limit);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    entries.add(positioned(row));
                }
            }
        }
        return entries;
    }

    private static JournalEntry positioned(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getLong("position"),
                entry(row),
                new Digest(row.getString("digest")),
                new Digest(row.getString("chain")));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("aggregate"),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("version"),
                Action.valueOf(row.getString("action")),
                row.getString("step"),
                row.getObject("effective_on", LocalDate.class),
                author(row),
                row.getString("before"),
                row.getString("after"),
                announcement(row));
    }

    private static Entry.Author author(ResultSet row) throws SQLException {
        return new Entry.Author(
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("client"),
                row.getString("request_id"));
    }

    private static @Nullable Announcement announcement(ResultSet row) throws SQLException {
        String type = row.getString("event_type");
        if (type == null) {
            return null;
        }
        return new Announcement(
                row.getObject("event_id", UUID.class),
                type,
                row.getObject("event_subject", UUID.class),
                row.getString("event"));
    }
}
