package io.jituan.personnel.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A stretch of days on which an obligation bound and nobody was in post.
///
/// @param from the first day
/// @param until the last day, absent while it lasts
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnmetInterval(LocalDate from, @Nullable LocalDate until) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /// Its days up to and including `day`.
    long daysUpTo(LocalDate day) {
        LocalDate last = until == null || until.isAfter(day) ? day : until;
        return last.isBefore(from) ? 0 : ChronoUnit.DAYS.between(from, last) + 1;
    }
}
