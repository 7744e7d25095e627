package io.jituan.personnel.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An obligation as it stands on a day.
///
/// @param until the last day it binds, absent while no end is decided
/// @param asOf the day it is shown for; status and days are those of that day
/// @param daysUnmet days on which it bound and nobody was in post, up to and including `asOf`
/// @param unmet those days as stretches; absent in lists
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Obligation", description = "A post that a group's lead owes a member school, as it stands on a day")
public record ObligationView(
        UUID id,
        ObligationKind kind,
        List<String> clauses,
        ObligationStatus status,
        Party group,
        Party school,
        UUID membershipId,
        LocalDate from,
        @Nullable LocalDate until,
        LocalDate asOf,
        long daysUnmet,
        long version,
        @Nullable List<UnmetInterval> unmet) {

    /// A group or a school, by its names.
    ///
    /// @param code absent where the school has none yet
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ObligationParty")
    public record Party(UUID id, @Nullable String code, String name) {}

    /// One obligation with its stretches of unmet days.
    static ObligationView of(ObligationState state, LocalDate day, Party group, Party school) {
        return new ObligationView(
                state.id(),
                state.kind(),
                state.kind().clauses(),
                state.statusOn(day),
                group,
                school,
                state.membershipId(),
                state.from(),
                state.until(),
                day,
                state.daysUnmetOn(day),
                state.version(),
                state.unmet());
    }
}
