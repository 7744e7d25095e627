package io.jituan.group.formation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jituan.group.membership.MembershipType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school that is proposed as a member.
///
/// @param distanceMetres road distance from the lead (3.5), absent while nobody has measured it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Candidate(
        UUID schoolId, MembershipType type, @Nullable Integer distanceMetres) {}
