package io.jituan.contracts.group.v1;

import io.jituan.contracts.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school became a member of a group (4.1.1). `type` is INTEGRATED, SUPPORTED or ASSOCIATED.
public record MembershipBegan(
        UUID membershipId,
        UUID groupId,
        String groupCode,
        UUID leadSchoolId,
        UUID schoolId,
        @Nullable String schoolCode,
        String schoolName,
        String membershipType,
        LocalDate beganOn)
        implements Event {
    public static final String TYPE = "io.jituan.group.membership-began.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return membershipId;
    }
}
