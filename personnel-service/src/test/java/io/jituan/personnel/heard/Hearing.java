package io.jituan.personnel.heard;

import io.jituan.contracts.Event;
import io.jituan.kit.inbox.EventHandler;
import io.jituan.kit.inbox.Received;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.UUID;

/// Hands events to their handlers as the inbox does, each in a transaction of its own.
@Unremovable
@ApplicationScoped
public class Hearing {
    private final Instance<EventHandler<?>> handlers;

    Hearing(@Any Instance<EventHandler<?>> handlers) {
        this.handlers = handlers;
    }

    /// Applies the event as if it had been told at that instant.
    public void hear(Event event, Instant told) {
        Received received = new Received(
                UUID.randomUUID().toString(), "/districts/500102/group-service", told, "jituan.group.v1", 0, 0);
        EventHandler<?> handler = handlers.stream()
                .filter(candidate -> candidate.type().equals(event.type()))
                .findFirst()
                .orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> apply(handler, event, received));
    }

    private static <E extends Event> void apply(EventHandler<E> handler, Event event, Received received) {
        handler.handle(handler.payload().cast(event), received);
    }
}
