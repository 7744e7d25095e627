package io.jituan.personnel.obligation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which obligations a list shows, for which day, and how it is sorted.
public class ObligationFilter {
    @QueryParam("group")
    @Parameter(description = "Only obligations of this group's lead (group code)")
    @Nullable
    String group;

    @QueryParam("school")
    @Parameter(
            description = "Only obligations towards this member school (identification code, or id where it has none)")
    @Nullable
    String school;

    @QueryParam("kind")
    @Parameter(description = "Only obligations of this kind")
    @Nullable
    ObligationKind kind;

    @QueryParam("status")
    @Parameter(description = "Only obligations that stand like this on the day")
    @Nullable
    ObligationStatus status;

    @QueryParam("asOf")
    @Parameter(description = "The day, past or future, to show them for; today by default")
    @Nullable
    LocalDate asOf;

    @QueryParam("sort")
    @Parameter(description = "from (default) or daysUnmet; with a minus before it the last one first")
    @Nullable
    String sort;
}
