package io.jituan.kit.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which entries a list shows, and how it is sorted.
public class AuditFilter {
    @QueryParam("aggregate")
    @Parameter(description = "Only changes of this kind of thing, such as membership")
    @Nullable
    String aggregate;

    @QueryParam("aggregateId")
    @Parameter(description = "Only changes of the thing with this id")
    @Nullable
    UUID aggregateId;

    @QueryParam("actor")
    @Parameter(description = "Only what the person or machine with this subject (`sub` of the token) did")
    @Nullable
    String actor;

    @QueryParam("client")
    @Parameter(description = "Only what was done through this OAuth client")
    @Nullable
    String client;

    @QueryParam("step")
    @Parameter(description = "Only this step, such as admit")
    @Nullable
    String step;

    @QueryParam("requestId")
    @Parameter(description = "Only what this request did, by its X-Request-Id")
    @Nullable
    String requestId;

    @QueryParam("from")
    @Parameter(description = "Only what was recorded at this instant or later")
    @Nullable
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Only what was recorded before this instant")
    @Nullable
    Instant to;

    @QueryParam("afterPosition")
    @Parameter(description = "Only positions beyond this one")
    @Nullable
    Long afterPosition;

    @QueryParam("sort")
    @Parameter(description = "-position (default, the newest first) or position")
    @Nullable
    String sort;
}
