package io.jituan.kit.inbox.parked;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jituan.kit.inbox.Obstacle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An event that could not be applied.
///
/// @param id of the parked event here
/// @param eventId CloudEvents id
/// @param source CloudEvents source
/// @param type CloudEvents type
/// @param key the aggregate it is about
/// @param occurredAt when the change was made
/// @param topic, partition, offset where it was read
/// @param headers of the record
/// @param payload its data as text
/// @param obstacle the kind of cause
/// @param cause why it was not applied
/// @param tries how often it was tried before it was parked
/// @param status what became of it
/// @param parkedAt when it was put aside
/// @param settledAt when it was applied or given up
/// @param settledBy who saw to that
/// @param settledWhy the reason it was given up for
/// @param allowedActions what can be done with it now: nothing while an earlier event of its aggregate is parked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParkedEventView(
        UUID id,
        String eventId,
        String source,
        String type,
        String key,
        Instant occurredAt,
        String topic,
        int partition,
        long offset,
        Map<String, String> headers,
        String payload,
        Obstacle obstacle,
        String cause,
        int tries,
        ParkedStatus status,
        Instant parkedAt,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String settledWhy,
        List<String> allowedActions) {}
