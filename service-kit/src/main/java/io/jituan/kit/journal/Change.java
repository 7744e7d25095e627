package io.jituan.kit.journal;

import io.jituan.contracts.Event;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change of one aggregate, as the journal keeps it.
///
/// @param aggregate kind of thing, in the singular, as in URLs: `school`, `membership`
/// @param id of the aggregate
/// @param version of the aggregate after the change
/// @param action what happened
/// @param step the domain's word for it: `admit`, `file`, `end`; stands in histories
/// @param effectiveOn the day from which it holds, which may lie before or after today
/// @param before the view before the change, null when it was created; written as JSON
/// @param after the view after it, null when it was deleted; written as JSON
/// @param event what the other services hear of it, null where it concerns nobody else
public record Change(
        String aggregate,
        UUID id,
        long version,
        Action action,
        String step,
        LocalDate effectiveOn,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable Event event) {

    /// A thing came into being.
    public static Change created(String aggregate, UUID id, long version, LocalDate effectiveOn, Object after) {
        return new Change(aggregate, id, version, Action.CREATED, "create", effectiveOn, null, after, null);
    }

    /// A thing changed by a step of its domain.
    public static Change updated(
            String aggregate, UUID id, long version, String step, LocalDate effectiveOn, Object before, Object after) {
        return new Change(aggregate, id, version, Action.UPDATED, step, effectiveOn, before, after, null);
    }

    /// The same change under the domain's own word for its step.
    public Change as(String step) {
        return new Change(aggregate, id, version, action, step, effectiveOn, before, after, event);
    }

    /// The same change, told to the other services by this event.
    public Change announcing(Event event) {
        return new Change(aggregate, id, version, action, step, effectiveOn, before, after, event);
    }

    /// What the other services hear of it.
    public Optional<Event> announcement() {
        return Optional.ofNullable(event);
    }
}
