package io.jituan.kit.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.kit.journal.Action;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One change of a thing, as its history tells it.
///
/// @param version of the thing after the change
/// @param action what happened to it
/// @param step the domain's word for it
/// @param effectiveOn the day from which it holds
/// @param recordedAt when it was entered
/// @param actor who did it, by name
/// @param client the application that acted for him
/// @param requestId under which the logs know the request
/// @param before how it stood before, absent when it was created
/// @param after how it stood after, absent when it was deleted
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
        long version,
        Action action,
        String step,
        LocalDate effectiveOn,
        Instant recordedAt,
        String actor,
        String client,
        String requestId,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode before,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode after) {}
