package io.jituan.group.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Another type of membership by decision.
///
/// @param effectiveOn first day of the new type
public record ChangeType(
        @NotNull MembershipType type,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 2_000) String decision) {}
