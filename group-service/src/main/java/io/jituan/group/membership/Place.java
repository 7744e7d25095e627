package io.jituan.group.membership;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place in a group that a school has on some days: as its lead, or as a member of a type.
///
/// @param membershipId absent for the lead
/// @param type absent for the lead
record Place(
        UUID groupId,
        String groupCode,
        UUID schoolId,
        @Nullable UUID membershipId,
        @Nullable MembershipType type,
        Days days) {

    boolean isOf(MembershipType wanted) {
        return type == wanted;
    }

    /// Whether a school has at most one of its kind: leading, or being an integrated or supported member.
    boolean isExclusive() {
        return type == null || type.isExclusive();
    }

    String words() {
        return Optional.ofNullable(type).map(Enum::name).orElse("LEAD");
    }
}
