package io.jituan.group.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A membership as it stands on a day, in a list.
///
/// @param id of the membership
/// @param type on that day
/// @param since first day of that type
/// @param until last day of that type, absent while it is open
/// @param seat number of its seat among the members of that type
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MembershipItem(
        UUID id,
        UUID groupId,
        String groupCode,
        String groupName,
        UUID schoolId,
        @Nullable String schoolCode,
        String schoolName,
        MembershipType type,
        LocalDate since,
        @Nullable LocalDate until,
        int seat) {}
