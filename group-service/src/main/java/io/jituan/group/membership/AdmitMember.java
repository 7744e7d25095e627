package io.jituan.group.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The admission of a school to a group.
///
/// @param group id or code of the group
/// @param school id or identification code of the school
/// @param beganOn first day; may lie before or after today
/// @param decision the district's decision, by number or title
/// @param origin the earlier way in which the two were tied, NONE where absent (3.4)
/// @param lessons what was learnt from that
public record AdmitMember(
        @NotBlank @Size(max = 36) @Schema(examples = "FL-G01")
        String group,

        @NotBlank @Size(max = 36) @Schema(examples = "3150100002")
        String school,

        @NotNull MembershipType type,
        @NotNull LocalDate beganOn,

        @NotBlank @Size(max = 2_000) @Schema(examples = "涪教委〔2021〕12号")
        String decision,

        @Nullable Origin origin,
        @Size(max = 4_000) @Nullable String lessons) {}
