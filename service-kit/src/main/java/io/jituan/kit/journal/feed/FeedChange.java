package io.jituan.kit.journal.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.kit.journal.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One change, as those hear of it who follow the feed.
///
/// @param position in this service's one order, gapless from 1
/// @param aggregate kind of thing
/// @param id of the thing
/// @param version of the thing after the change; one more than that of the change before
/// @param action what happened to it
/// @param step the domain's word for it
/// @param effectiveOn the day from which it holds
/// @param recordedAt when it was entered
/// @param after how it stands now, absent when it was deleted
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FeedChange(
        long position,
        String aggregate,
        UUID id,
        long version,
        Action action,
        String step,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode after) {}
