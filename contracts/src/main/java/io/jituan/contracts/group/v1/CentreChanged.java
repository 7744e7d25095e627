package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.util.List;
import java.util.UUID;

/// An education management centre was registered or changed; `townships` are area codes. `status` is ACTIVE or CLOSED.
public record CentreChanged(
        UUID centreId, long version, String code, String name, List<String> townships, String status) implements Event {
    public static final String TYPE = "io.jituan.group.centre-changed.v1";

    public CentreChanged {
        townships = List.copyOf(townships);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return centreId;
    }
}
