package io.jituan.kit.inbox;

import io.jituan.contracts.Event;

/// Applies one type of event; an `@ApplicationScoped` bean, found by the inbox. It runs inside the inbox's transaction
/// together with the record of the event's id, so it takes effect exactly once. Several events may share a transaction.
///
/// @param <E> the event's record
public interface EventHandler<E extends Event> {
    /// The CloudEvents type it applies, for example [io.jituan.contracts.group.v1.MembershipBegan#TYPE].
    String type();

    /// The record its data is read into.
    Class<E> payload();

    /// Applies the event. An exception rolls it back; after a few tries the event is parked with its cause.
    void handle(E event, Received received);
}
