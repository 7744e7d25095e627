package io.jituan.personnel.membership;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stretch of a membership under one type.
///
/// @param from its first day
/// @param until its last day, null while no end is decided
public record TypeSpan(
        MembershipType type, LocalDate from, @Nullable LocalDate until) {
    /// Its last day, where one is decided.
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }
}
