package io.jituan.group.charter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What is said with a step; for a return the reason.
public record CharterOpinion(@NotBlank @Size(max = 10_000) String opinion) {}
