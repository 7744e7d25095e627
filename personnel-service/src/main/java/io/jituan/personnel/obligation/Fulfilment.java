package io.jituan.personnel.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A stretch of days on which somebody was in post.
///
/// @param from the first day
/// @param until the last day, null while it lasts
@Embeddable
record Fulfilment(
        @Column(name = "met_from") LocalDate from,
        @Column(name = "met_until") @Nullable LocalDate until) {

    boolean lasts() {
        return until == null;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    Fulfilment endingOn(LocalDate lastDay) {
        return new Fulfilment(from, lastDay);
    }
}
