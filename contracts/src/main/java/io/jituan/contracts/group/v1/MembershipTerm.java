package io.jituan.contracts.group.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which a membership had one type; `endedOn` is the last day, absent while it is open.
public record MembershipTerm(
        String membershipType, LocalDate beganOn, @Nullable LocalDate endedOn) {}
