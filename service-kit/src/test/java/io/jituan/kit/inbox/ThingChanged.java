package io.jituan.kit.inbox;

import io.jituan.contracts.Event;
import java.util.UUID;

/// An event of no service.
public record ThingChanged(UUID thingId, long version) implements Event {
    public static final String TYPE = "io.jituan.kittest.thing-changed.v1";
    public static final String TOPIC = "jituan.kittest.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return thingId;
    }
}
