package io.jituan.personnel.obligation;

import io.jituan.kit.conditional.Answers;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.history.HistoryEntry;
import io.jituan.kit.history.PointInTime;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Posting obligations over HTTP. Nobody changes them by hand: memberships open and close them, postings meet them.
@Path("/api/v1/obligations")
@Tag(
        name = "obligations",
        description =
                "What a group's lead owes its members: an executive principal, a teaching vice-principal, backbone"
                        + " teachers (4.1.1, 4.3.4.a), with the days on which nobody was in post")
public class ObligationResource {
    private static final String DAY = "The day, past or future, to show it for; today by default";

    private final ObligationQueries queries;
    private final ObligationCounts counts;

    ObligationResource(ObligationQueries queries, ObligationCounts counts) {
        this.queries = queries;
        this.counts = counts;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "List posting obligations",
            description =
                    "As they stand on a day: a lead sees those of its group, a school its own, a management centre"
                            + " those of its schools, the district all.")
    public Page<ObligationView> list(@BeanParam ObligationFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/summary")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "Count posting obligations by group, by school or for the district",
            description = "Within what the caller sees, most days unmet first.")
    public Page<ObligationSummary> summary(
            @QueryParam("by") @DefaultValue("GROUP") @Parameter(description = "What to count by")
                    ObligationSummary.By by,
            @QueryParam("asOf") @Parameter(description = DAY) @Nullable LocalDate asOf,
            @BeanParam PageRequest page) {
        return counts.by(by, asOf, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a posting obligation",
            description = "With the stretches of days without anybody in post; as known now, or at an earlier instant.")
    public RestResponse<ObligationView> get(UUID id, @BeanParam PointInTime point) {
        ObligationView obligation = queries.byId(id, point);
        return Answers.ok(obligation, obligation.version());
    }

    @GET
    @Path("/{id}/history")
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "Read what became of a posting obligation")
    public Page<HistoryEntry> history(UUID id, @BeanParam PageRequest page) {
        return queries.history(id, page);
    }
}
