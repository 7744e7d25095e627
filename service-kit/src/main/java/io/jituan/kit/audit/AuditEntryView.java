package io.jituan.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.kit.journal.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One entry of the journal.
///
/// @param position gapless from 1, in the order in which changes became visible
/// @param recordedAt when it was entered
/// @param aggregate kind of thing
/// @param aggregateId which one
/// @param version of the thing after the change
/// @param action what happened to it
/// @param step the domain's word for it
/// @param effectiveOn the day from which it holds
/// @param actor who did it: `sub` of the token, or `system`
/// @param actorName the same, by name
/// @param client the application that acted
/// @param requestId under which the logs know the request
/// @param before how it stood before, absent when it was created
/// @param after how it stood after, absent when it was deleted
/// @param digest over all of it, with the id of its algorithm
/// @param chain over every entry up to this one
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntryView(
        long position,
        Instant recordedAt,
        String aggregate,
        UUID aggregateId,
        long version,
        Action action,
        String step,
        LocalDate effectiveOn,
        String actor,
        String actorName,
        String client,
        String requestId,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode before,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode after,
        String digest,
        String chain) {}
