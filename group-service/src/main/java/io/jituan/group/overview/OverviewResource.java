package io.jituan.group.overview;

import io.jituan.kit.time.DistrictTime;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Overviews over HTTP. They carry no ETag: what they show changes with its parts and with the day.
@Path("/api/v1/groups/{id}/overview")
@Tag(name = "groups")
public class OverviewResource {
    private final OverviewQueries queries;
    private final DistrictTime time;

    OverviewResource(OverviewQueries queries, DistrictTime time) {
        this.queries = queries;
        this.time = time;
    }

    @GET
    @Operation(
            summary = "Read a group at one glance: members, seats left, chief principal, charter in force",
            description = "On a day, today without a word. Each number of seats names the clause of its cap.")
    public GroupOverview overview(UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return queries.of(id, Optional.ofNullable(asOf).orElseGet(time::today));
    }
}
