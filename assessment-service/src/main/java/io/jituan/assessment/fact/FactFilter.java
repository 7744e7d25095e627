package io.jituan.assessment.fact;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which facts a list shows, and how it is sorted.
public class FactFilter {
    @QueryParam("name")
    @Parameter(description = "Only facts that say this")
    @Nullable
    FactName name;

    @QueryParam("about")
    @Parameter(description = "Only facts about this obligation (id)")
    @Nullable
    UUID about;

    @QueryParam("group")
    @Parameter(description = "Only facts of this group (id)")
    @Nullable
    UUID group;

    @QueryParam("school")
    @Parameter(description = "Only facts of this member school (id)")
    @Nullable
    UUID school;

    @QueryParam("asKnownAt")
    @Parameter(description = "Only facts told by this instant, for example 2026-12-31T15:59:59Z")
    @Nullable
    Instant asKnownAt;

    @QueryParam("sort")
    @Parameter(description = "toldAt (default); with a minus before it the last one first")
    @Nullable
    String sort;
}
