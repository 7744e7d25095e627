package io.jituan.group.educationgroup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The decision that widens a pilot (3.1).
///
/// @param decidedOn not in the future
/// @param review what the pilot has shown
/// @param decision by number or title
public record Widening(
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 10_000) String review,
        @NotBlank @Size(max = 500) String decision) {}
