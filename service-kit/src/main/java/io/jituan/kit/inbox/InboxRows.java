package io.jituan.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.kit.identifier.Identifiers;
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/// The inbox's tables, through the connection of the running transaction.
@ApplicationScoped
class InboxRows {
    private static final String RECORD = """
            INSERT INTO inbox_event (generation, event_id, source, received_at)
            SELECT ?, event_id, source, ? FROM unnest(?::text[], ?::text[]) AS event (event_id, source)
            ON CONFLICT DO NOTHING RETURNING event_id, source""";
    /// FOR SHARE waits for whoever is settling one of them: then it is known whether the aggregate is still blocked.
    private static final String BLOCKED = """
            SELECT event_key FROM parked_event WHERE status = 'PARKED' AND event_key = ANY (?::text[]) FOR SHARE""";
    private static final String PARK = """
            INSERT INTO parked_event (id, event_id, source, event_type, event_key, occurred_at, topic, partition,
                record_offset, headers, payload, obstacle, cause, tries, parked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final DistrictTime time;

    InboxRows(DataSource dataSource, ObjectMapper json, DistrictTime time) {
        this.dataSource = dataSource;
        this.json = json;
        this.time = time;
    }

    /// Records that these events are being applied.
    ///
    /// @return the identities of those that had not been before
    Set<String> record(int generation, List<Delivery> deliveries) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(RECORD)) {
            statement.setInt(1, generation);
            statement.setObject(2, time.now().atOffset(ZoneOffset.UTC));
            statement.setArray(
                    3,
                    texts(
                            connection,
                            deliveries.stream().map(d -> d.received().id()).toList()));
            statement.setArray(
                    4,
                    texts(
                            connection,
                            deliveries.stream().map(d -> d.received().source()).toList()));
            Set<String> fresh = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getString(1) + " " + row.getString(2));
                }
            }
            return fresh;
        }
    }

    /// Which of these aggregates have an event parked, so that later ones must wait behind it.
    Set<String> blocked(Collection<String> keys) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(BLOCKED)) {
            statement.setArray(1, texts(connection, keys));
            Set<String> blocked = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    blocked.add(row.getString(1));
                }
            }
            return blocked;
        }
    }

    /// Puts an event aside.
    ///
    /// @param tries how often it has been tried
    void park(Delivery delivery, Cause cause, int tries) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(PARK)) {
            bindEvent(statement, delivery);
            statement.setString(12, cause.obstacle().name());
            statement.setString(13, cause.text());
            statement.setInt(14, tries);
            statement.setObject(15, time.now().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private void bindEvent(PreparedStatement statement, Delivery delivery) throws SQLException {
        Received received = delivery.received();
        statement.setObject(1, Identifiers.next());
        statement.setString(2, received.id());
        statement.setString(3, received.source());
        statement.setString(4, delivery.type());
        statement.setString(5, delivery.key());
        statement.setObject(6, received.time().atOffset(ZoneOffset.UTC));
        statement.setString(7, received.topic());
        statement.setInt(8, received.partition());
        statement.setLong(9, received.offset());
        statement.setString(10, headers(delivery));
        statement.setBytes(11, delivery.data());
    }

    private String headers(Delivery delivery) {
        try {
            return json.writeValueAsString(delivery.headers());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers are texts", e);
        }
    }

    private static java.sql.Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
