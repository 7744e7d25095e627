package io.jituan.group.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How many places of a type there may be, from a day on until the next cap of that type.
///
/// @param membersPerGroup no limit where absent (4.1.3)
/// @param groupsPerSchool no limit where absent (4.1.1)
record Cap(
        MembershipType type,
        LocalDate effectiveOn,
        @Nullable Integer membersPerGroup,
        @Nullable Integer groupsPerSchool) {}
