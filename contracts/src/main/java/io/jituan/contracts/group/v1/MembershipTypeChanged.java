package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.time.LocalDate;
import java.util.UUID;

/// A membership took another type from a day on, by decision (4.1.1).
public record MembershipTypeChanged(
        UUID membershipId,
        UUID groupId,
        UUID schoolId,
        String previousType,
        String membershipType,
        LocalDate effectiveOn)
        implements Event {
    public static final String TYPE = "io.jituan.group.membership-type-changed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return membershipId;
    }
}
