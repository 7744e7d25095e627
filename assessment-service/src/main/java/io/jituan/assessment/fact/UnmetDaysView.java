package io.jituan.assessment.fact;

import java.time.LocalDate;
import java.util.UUID;

/// The days on which an obligation bound and nobody was in post, computed from facts.
///
/// @param kind of the obligation: EXECUTIVE_PRINCIPAL, TEACHING_VICE_PRINCIPAL or BACKBONE_TEACHERS
/// @param daysUnmet up to and including `asOf`
/// @param facts how many facts it is computed from
public record UnmetDaysView(
        UUID obligationId, String kind, UUID groupId, UUID schoolId, LocalDate asOf, long daysUnmet, int facts) {}
