package io.jituan.personnel.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An obligation as the journal keeps it: dates only, from which its status and its days follow for any day.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObligationState(
        UUID id,
        UUID membershipId,
        UUID groupId,
        UUID schoolId,
        ObligationKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        List<UnmetInterval> unmet) {

    static ObligationState of(Obligation obligation) {
        return new ObligationState(
                obligation.id(),
                obligation.membershipId(),
                obligation.groupId(),
                obligation.schoolId(),
                obligation.kind(),
                obligation.from(),
                obligation.until().orElse(null),
                obligation.unmet());
    }
}
