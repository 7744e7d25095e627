package io.jituan.group.school;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The merging of a school into another.
///
/// @param into id or code of the school that takes its place
/// @param on its last day, not in the future
public record MergeSchool(
        @NotBlank @Size(max = 36) String into,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String reason) {}
