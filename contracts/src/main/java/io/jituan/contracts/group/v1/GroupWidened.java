package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.time.LocalDate;
import java.util.UUID;

/// A pilot group became a full one by decision (3.1).
public record GroupWidened(UUID groupId, LocalDate widenedOn) implements Event {
    public static final String TYPE = "io.jituan.group.group-widened.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return groupId;
    }
}
