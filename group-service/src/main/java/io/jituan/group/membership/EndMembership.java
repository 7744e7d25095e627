package io.jituan.group.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The end of a membership by the district.
///
/// @param endedOn its last day
public record EndMembership(
        @NotNull LocalDate endedOn,
        @NotNull EndGround ground,
        @NotBlank @Size(max = 2_000) String reason) {}
