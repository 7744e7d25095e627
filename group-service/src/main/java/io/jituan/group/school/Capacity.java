package io.jituan.group.school;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/// How many classes and seats a school has, and how many pupils now.
@Embeddable
public record Capacity(
        @NotNull @Min(0) @Max(1_000) @Nullable Integer classes,
        @NotNull @Min(0) @Max(100_000) @Nullable Integer seats,
        @NotNull @Min(0) @Max(100_000) @Nullable Integer pupils) {}
