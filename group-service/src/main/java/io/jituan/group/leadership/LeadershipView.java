package io.jituan.group.leadership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The leadership body of a group on a day (4.2.1). Principals are those of today; the chief and the members
/// those of the day.
///
/// @param chief whoever holds the seat on that day
/// @param vacantSince the first day without a chief, where the seat is vacant
/// @param lead the lead school with its principal
/// @param members the member schools with theirs
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeadershipView(
        UUID groupId,
        LocalDate asOf,
        @Nullable Chief chief,
        @Nullable LocalDate vacantSince,
        Seat lead,
        List<Seat> members) {
    public LeadershipView {
        members = List.copyOf(members);
    }

    /// The chief principal.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Chief(String staffCode, @Nullable String name, LocalDate appointedOn) {}

    /// A school's seat in the body.
    ///
    /// @param place LEAD, INTEGRATED, SUPPORTED or ASSOCIATED
    /// @param principalStaffCode absent where nobody has named the principal
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Seat(
            UUID schoolId,
            @Nullable String schoolCode,
            String schoolName,
            String place,
            @Nullable String principalStaffCode,
            @Nullable String principalName) {}
}
