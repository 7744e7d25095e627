package io.jituan.group.formation;

import io.jituan.group.educationgroup.GroupMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The establishment of the group that a case decided.
///
/// @param establishedOn first day of the group
public record EstablishGroup(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,19}") @Schema(examples = "FL-G01")
        String groupCode,

        @NotBlank @Size(max = 100) String groupName,
        @NotNull GroupMode mode,
        @NotNull LocalDate establishedOn,
        @NotNull @Valid StepRequest step) {}
