package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.time.LocalDate;
import java.util.UUID;

/// A membership ended (4.2.5): `endedOn` is its last day.
public record MembershipEnded(
        UUID membershipId, UUID groupId, UUID schoolId, String membershipType, LocalDate endedOn, String ground)
        implements Event {
    public static final String TYPE = "io.jituan.group.membership-ended.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return membershipId;
    }
}
