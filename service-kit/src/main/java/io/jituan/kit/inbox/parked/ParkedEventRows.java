package io.jituan.kit.inbox.parked;

import io.jituan.kit.inbox.Cause;
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Changes parked events through the connection of the running transaction.
@ApplicationScoped
class ParkedEventRows {
    private static final String LOCK = "SELECT id FROM parked_event WHERE id = ? FOR UPDATE";
    private static final String NEXT = """
            SELECT id FROM parked_event waiting
            WHERE status = 'PARKED' AND obstacle = 'BEHIND' AND NOT EXISTS (
                SELECT FROM parked_event earlier
                WHERE earlier.status = 'PARKED' AND earlier.event_key = waiting.event_key
                    AND earlier.sequence < waiting.sequence)
            ORDER BY sequence LIMIT 1 FOR UPDATE SKIP LOCKED""";
    private static final String SETTLE = """
            UPDATE parked_event SET status = ?, settled_by = ?, settled_why = ?, settled_at = ?, version = version + 1
            WHERE id = ?""";
    private static final String BLAME = """
            UPDATE parked_event SET obstacle = ?, cause = ?, tries = tries + 1, version = version + 1
            WHERE id = ? AND status = 'PARKED'""";
    private static final String DROP = """
            UPDATE parked_event SET status = 'DISCARDED', settled_by = ?, settled_why = ?, settled_at = ?,
                version = version + 1
            WHERE status = 'PARKED'""";

    private final DataSource dataSource;
    private final DistrictTime time;

    ParkedEventRows(DataSource dataSource, DistrictTime time) {
        this.dataSource = dataSource;
        this.time = time;
    }

    /// Waits for whoever is at the event, and keeps others from it until the transaction ends.
    void lock(UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, id);
            statement.execute();
        }
    }

    /// Takes the oldest event that waited behind another which is settled by now.
    Optional<UUID> lockNextReleased() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    void settle(UUID id, ParkedStatus status, String by, @Nullable String why) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(SETTLE)) {
            statement.setString(1, status.name());
            statement.setString(2, by);
            statement.setString(3, why);
            statement.setObject(4, time.now().atOffset(ZoneOffset.UTC));
            statement.setObject(5, id);
            statement.executeUpdate();
        }
    }

    /// Says why an event that waited behind another is now parked for a reason of its own.
    void blame(UUID id, Cause cause) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(BLAME)) {
            statement.setString(1, cause.obstacle().name());
            statement.setString(2, cause.text());
            statement.setObject(3, id);
            statement.executeUpdate();
        }
    }

    /// Gives up all that are parked.
    void dropAll(String by, String why) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(DROP)) {
            statement.setString(1, by);
            statement.setString(2, why);
            statement.setObject(3, time.now().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }
}
