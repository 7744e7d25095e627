package io.jituan.enrollment.admissionschool;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A school that enrolls.
///
/// @param code identification code, absent where it has none yet
/// @param stage as the registry spells it, for example PRIMARY; absent where nobody has said it yet
/// @param locality URBAN, TOWN or RURAL
/// @param townshipCode 12-digit area code
/// @param centreCode of the education management centre that co-operates in its enrollment
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AdmissionSchool")
public record AdmissionSchoolView(
        UUID id,
        @Nullable String code,
        String name,
        @Nullable String stage,
        @Nullable String locality,
        @Nullable String townshipCode,
        @Nullable String centreCode) {}
