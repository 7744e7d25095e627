package io.jituan.personnel.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The whole course of an obligation as far as it is known: dates only, from which its status and its days unmet
/// follow for any day. The journal keeps it after every change, so that the answer of any earlier instant can be
/// given again.
///
/// @param until the last day it binds, absent while no end is decided
/// @param unmet the stretches without anybody in post, in order of time
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObligationState(
        UUID id,
        long version,
        UUID membershipId,
        UUID groupId,
        UUID schoolId,
        ObligationKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        List<UnmetInterval> unmet) {

    ObligationState {
        unmet = List.copyOf(unmet);
    }

    /// How it stands on a day.
    ObligationStatus statusOn(LocalDate day) {
        if (day.isBefore(from)) {
            return ObligationStatus.UPCOMING;
        }
        if (until != null && day.isAfter(until)) {
            return ObligationStatus.CLOSED;
        }
        return unmet.stream()
                .filter(interval -> interval.covers(day))
                .findFirst()
                .map(interval -> interval.from().equals(from) ? ObligationStatus.OPEN : ObligationStatus.REOPENED)
                .orElse(ObligationStatus.MET);
    }

    /// The days unmet up to and including that day.
    long daysUnmetOn(LocalDate day) {
        return unmet.stream().mapToLong(interval -> interval.daysUpTo(day)).sum();
    }
}
