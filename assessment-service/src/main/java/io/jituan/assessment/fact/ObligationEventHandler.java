package io.jituan.assessment.fact;

import io.jituan.contracts.personnel.v1.ObligationEvent;
import io.jituan.kit.inbox.EventHandler;
import io.jituan.kit.inbox.Received;

/// Keeps what an event of personnel-service states.
record ObligationEventHandler<E extends ObligationEvent>(String type, Class<E> payload, Facts facts)
        implements EventHandler<E> {
    @Override
    public void handle(E event, Received received) {
        facts.keep(Fact.of(event, received.time()));
    }
}
