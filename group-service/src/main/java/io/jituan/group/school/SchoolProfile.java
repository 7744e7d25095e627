package io.jituan.group.school;

import io.jituan.group.area.AreaCode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the district says of a school, when it is registered and whenever it changes.
///
/// @param code identification code; may follow later
/// @param divisionCode county of the school, GB/T 2260
/// @param townshipCode 12-digit code of a registered township
/// @param centreCode of a registered management centre
public record SchoolProfile(
        @Pattern(regexp = SchoolCode.FORMAT) @Schema(examples = "3150100001") @Nullable
        String code,

        @NotBlank @Size(max = 100) @Schema(examples = "涪陵荔枝第一初级中学")
        String name,

        @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "500102") @Nullable
        String divisionCode,

        @Size(max = 50) @Nullable String province,
        @Size(max = 50) @Nullable String city,
        @Size(max = 50) @Nullable String county,
        @Nullable Stage stage,
        @Nullable Ownership ownership,
        @Nullable Locality locality,
        @Nullable SchoolLevel level,
        @Pattern(regexp = AreaCode.FORMAT) @Nullable String townshipCode,
        @Size(max = 20) @Nullable String centreCode,
        @Nullable LocalDate openedOn) {}
