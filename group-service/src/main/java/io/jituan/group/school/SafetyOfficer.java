package io.jituan.group.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Who sees to a school's safety day by day (4.2.4); the principal stays answerable.
///
/// @param name absent where it is not for the reader
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafetyOfficer(
        @NotNull @Pattern(regexp = StaffCode.FORMAT) @Column(name = "safety_staff_code")
        String staffCode,

        @NotBlank @Size(max = 50) @Column(name = "safety_name") @Nullable
        String name) {
    SafetyOfficer withoutName() {
        return new SafetyOfficer(staffCode, null);
    }
}
