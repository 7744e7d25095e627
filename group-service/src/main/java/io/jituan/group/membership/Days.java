package io.jituan.group.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A run of days, both ends included.
///
/// @param last absent while no end is known
record Days(LocalDate first, @Nullable LocalDate last) {
    boolean contain(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    boolean overlap(Days other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    Optional<LocalDate> end() {
        return Optional.ofNullable(last);
    }

    private boolean startsBeforeEndOf(Days other) {
        return other.last == null || !first.isAfter(other.last);
    }
}
