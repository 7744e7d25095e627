package io.jituan.group.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The closing of a school.
///
/// @param on its last day, not in the future
public record EndSchool(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String reason) {}
