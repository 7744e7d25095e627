package io.jituan.group.formation;

import io.jituan.group.membership.MembershipType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is proposed: a lead and its candidates.
///
/// @param leadSchool id or code
public record Proposal(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 36) String leadSchool,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid ProposedMember> candidates) {

    /// A school proposed as a member.
    ///
    /// @param school id or code
    /// @param distanceMetres road distance from the lead
    public record ProposedMember(
            @NotBlank @Size(max = 36) String school,
            @NotNull MembershipType type,
            @Min(0) @Max(1_000_000) @Nullable Integer distanceMetres) {}
}
