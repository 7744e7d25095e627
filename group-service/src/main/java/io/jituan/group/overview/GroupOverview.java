package io.jituan.group.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jituan.group.educationgroup.GroupInBrief;
import io.jituan.group.leadership.LeadershipView;
import io.jituan.group.membership.MembershipItem;
import io.jituan.group.membership.MembershipType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A group at one glance on a day.
///
/// @param members at most 500, by type and name; longer lists are read page by page
/// @param charter the one in force, absent where none was filed
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupOverview(
        GroupInBrief group,
        LocalDate asOf,
        LeadershipView.Seat lead,
        LeadershipView.@Nullable Chief chief,
        @Nullable LocalDate vacantSince,
        List<MembershipItem> members,
        List<SeatsOfType> seats,
        @Nullable CharterInForce charter) {
    public GroupOverview {
        members = List.copyOf(members);
        seats = List.copyOf(seats);
    }

    /// How many members of a type there are, and how many more there may be.
    ///
    /// @param cap absent where there is no limit
    /// @param left absent where there is no limit
    /// @param clause of the limit
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeatsOfType(
            MembershipType type,
            int taken,
            @Nullable Integer cap,
            @Nullable Integer left,
            String clause) {
        static SeatsOfType of(MembershipType type, int taken, @Nullable Integer cap) {
            Integer left = cap == null ? null : Integer.valueOf(Math.max(0, cap - taken));
            return new SeatsOfType(type, taken, cap, left, "4.1.3");
        }
    }

    /// The charter in force.
    public record CharterInForce(UUID id, int number, LocalDate filedOn) {}
}
