package io.jituan.assessment.fact;

import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Facts over HTTP.
@Path("/api/v1/facts")
@Tag(name = "facts", description = "What happened, as the other services told it: the ground of every measure (5.6)")
public class FactResource {
    private final FactQueries queries;

    FactResource(FactQueries queries) {
        this.queries = queries;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List facts", description = "In the order in which they were told; none is ever changed.")
    public Page<Fact> list(@BeanParam FactFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/unmet-days")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "Count the days unmet of each posting obligation",
            description =
                    "Computed from the facts alone (4.3.4.a): with `asKnownAt` the same facts give the same number at"
                            + " any later time.")
    public Page<UnmetDaysView> unmetDays(@BeanParam UnmetDaysFilter filter, @BeanParam PageRequest page) {
        return queries.unmetDays(filter, page);
    }
}
