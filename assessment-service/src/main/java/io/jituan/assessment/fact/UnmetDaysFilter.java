package io.jituan.assessment.fact;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Whose days unmet are counted, until which day, and by which facts.
public class UnmetDaysFilter {
    @QueryParam("group")
    @Parameter(description = "Only obligations of this group's lead (id)")
    @Nullable
    UUID group;

    @QueryParam("school")
    @Parameter(description = "Only obligations towards this member school (id)")
    @Nullable
    UUID school;

    @QueryParam("asOf")
    @Parameter(description = "The last day to count; today by default")
    @Nullable
    LocalDate asOf;

    @QueryParam("asKnownAt")
    @Parameter(description = "Only by facts told by this instant, for example 2026-12-31T15:59:59Z")
    @Nullable
    Instant asKnownAt;

    /// The facts by which those obligations came into being, one for each.
    FactFilter openings() {
        FactFilter openings = new FactFilter();
        openings.name = FactName.OBLIGATION_OPENED;
        openings.group = group;
        openings.school = school;
        openings.asKnownAt = asKnownAt;
        return openings;
    }
}
