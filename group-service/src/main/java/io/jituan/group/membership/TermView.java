package io.jituan.group.membership;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which a membership had one type.
///
/// @param endedOn its last day, absent while it is open
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermView(
        @NotNull MembershipType type,
        @NotNull LocalDate beganOn,
        @Nullable LocalDate endedOn) {}
