package io.jituan.group.formation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/// The way back to an earlier stage; the step's opinion is the reason.
public record ReturnCase(
        @NotNull FormationStage to, @NotNull @Valid StepRequest step) {}
