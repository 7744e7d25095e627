package io.jituan.group.leadership;

import io.jituan.group.school.StaffCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The appointment of a chief principal by the district.
///
/// @param staffCode of the lead school's present principal
/// @param appointedOn first day in the seat
/// @param decision by number or title
public record AppointChief(
        @NotNull @Pattern(regexp = StaffCode.FORMAT) @Schema(examples = "DEMO-0001")
        String staffCode,

        @NotNull LocalDate appointedOn,
        @NotBlank @Size(max = 500) String decision) {}
