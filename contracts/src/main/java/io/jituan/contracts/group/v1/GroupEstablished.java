package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A group was born of an established formation case (4.1.2).
public record GroupEstablished(
        UUID groupId,
        String groupCode,
        String groupName,
        UUID leadSchoolId,
        @Nullable String leadSchoolCode,
        String leadSchoolName,
        LocalDate establishedOn)
        implements Event {
    public static final String TYPE = "io.jituan.group.group-established.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return groupId;
    }
}
