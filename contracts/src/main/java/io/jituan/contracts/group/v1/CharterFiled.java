package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.time.LocalDate;
import java.util.UUID;

/// The district filed a version of a group's charter (4.2.3); it is the one in force from that day.
public record CharterFiled(UUID groupId, int charterVersion, LocalDate filedOn) implements Event {
    public static final String TYPE = "io.jituan.group.charter-filed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return groupId;
    }
}
