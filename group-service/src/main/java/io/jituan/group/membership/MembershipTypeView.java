package io.jituan.group.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A type of membership with what it means and how many there may be today.
///
/// @param number 1 to 3, as the policy counts them
/// @param chinese its Chinese name
/// @param membersPerGroup how many a group may have today, absent where there is no limit
/// @param clause of the limit
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MembershipTypeView(
        MembershipType type,
        int number,
        String chinese,
        Consequences consequences,
        @Nullable Integer membersPerGroup,
        @Nullable Integer groupsPerSchool,
        String clause) {
    static MembershipTypeView of(MembershipType type, @Nullable Integer perGroup, @Nullable Integer perSchool) {
        return new MembershipTypeView(
                type, type.number(), type.chinese(), type.consequences(), perGroup, perSchool, "4.1.3");
    }
}
