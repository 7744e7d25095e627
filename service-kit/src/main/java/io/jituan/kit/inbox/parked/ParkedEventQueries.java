package io.jituan.kit.inbox.parked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.inbox.Delivery;
import io.jituan.kit.inbox.Obstacle;
import io.jituan.kit.inbox.Received;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads parked events.
@ApplicationScoped
class ParkedEventQueries {
    private static final Sorting SORTING = Sorting.of("id").by("parkedAt", "parked_at", "timestamptz");
    private static final String COLUMNS = """
            id, version, event_id, source, event_type, event_key, occurred_at, topic, partition, record_offset,
            headers::text AS headers, encode(payload, 'base64') AS payload, obstacle, cause, tries, status, parked_at,
            settled_at, settled_by, settled_why,
            (SELECT text(earlier.id) FROM parked_event earlier
             WHERE earlier.status = 'PARKED' AND earlier.event_key = parked_event.event_key
                 AND earlier.sequence < parked_event.sequence
             ORDER BY earlier.sequence LIMIT 1) AS behind""";

    private final Rows rows;
    private final ObjectMapper json;

    ParkedEventQueries(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    Page<ParkedEventView> list(ParkedEventFilter filter, PageRequest page) {
        Select select = parked().whereGiven("status = ?", filter.status)
                .whereGiven("event_type = ?", filter.type)
                .whereGiven("event_key = ?", filter.key);
        return rows.page(select, SORTING.order(filter.sort), page, this::view);
    }

    Optional<Versioned<ParkedEventView>> find(UUID id) {
        return rows.first(parked().where("id = ?", id), row -> new Versioned<>(view(row), row.longNumber("version")));
    }

    /// The parked event before it that belongs to the same aggregate, where there is one.
    Optional<UUID> firstBefore(UUID id) {
        return rows.first(parked().where("id = ?", id), row -> Optional.ofNullable(row.textOrNull("behind")))
                .flatMap(behind -> behind.map(UUID::fromString));
    }

    /// The event as it was received.
    Optional<Delivery> delivery(UUID id) {
        return rows.first(parked().where("id = ?", id), this::delivery);
    }

    private static Select parked() {
        return Select.of(COLUMNS, "parked_event");
    }

    private Delivery delivery(Row row) {
        Received received = new Received(
                row.text("event_id"),
                row.text("source"),
                row.instant("occurred_at"),
                row.text("topic"),
                row.number("partition"),
                row.longNumber("record_offset"));
        return new Delivery(received, row.text("event_type"), row.text("event_key"), headers(row), payload(row));
    }

    private ParkedEventView view(Row row) {
        ParkedStatus status = row.constant("status", ParkedStatus.class);
        boolean isNext = status == ParkedStatus.PARKED && row.textOrNull("behind") == null;
        return new ParkedEventView(
                row.uuid("id"),
                row.text("event_id"),
                row.text("source"),
                row.text("event_type"),
                row.text("event_key"),
                row.instant("occurred_at"),
                row.text("topic"),
                row.number("partition"),
                row.longNumber("record_offset"),
                headers(row),
                new String(payload(row), StandardCharsets.UTF_8),
                row.constant("obstacle", Obstacle.class),
                row.text("cause"),
                row.number("tries"),
                status,
                row.instant("parked_at"),
                row.instantOrNull("settled_at"),
                row.textOrNull("settled_by"),
                row.textOrNull("settled_why"),
                isNext ? List.of("replay", "discard") : List.of());
    }

    private static byte[] payload(Row row) {
        return Base64.getMimeDecoder().decode(row.text("payload"));
    }

    private Map<String, String> headers(Row row) {
        try {
            return json.readValue(row.text("headers"), new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers were written as JSON", e);
        }
    }
}
