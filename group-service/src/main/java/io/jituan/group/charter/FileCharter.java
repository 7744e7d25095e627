package io.jituan.group.charter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The filing of a charter by the district.
///
/// @param filedOn first day in force; the version before is in force until the day before
public record FileCharter(
        @NotNull LocalDate filedOn,
        @NotBlank @Size(max = 10_000) String opinion) {}
