package io.jituan.group.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who leads a school. The journal and events keep the staff code only.
///
/// @param name absent where it is not for the reader
/// @param since first day in post; unknown for principals that came by a bulk import
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Principal(
        @NotNull
        @Pattern(regexp = StaffCode.FORMAT)
        @Column(name = "principal_staff_code")
        @Schema(examples = "DEMO-0001")
        String staffCode,

        @NotBlank @Size(max = 50) @Column(name = "principal_name") @Nullable
        String name,

        @NotNull @Column(name = "principal_since") @Nullable LocalDate since) {
    /// First day in post, where it is known.
    public Optional<LocalDate> inPostSince() {
        return Optional.ofNullable(since);
    }

    Principal withoutName() {
        return new Principal(staffCode, null, since);
    }
}
