package io.jituan.group.area;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.history.History;
import io.jituan.kit.history.HistoryEntry;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Areas over HTTP.
@Path("/api/v1/areas")
@Tag(name = "areas", description = "Areas of the statistical area code: county, townships, villages and communities")
public class AreaResource {
    private final AreaRegister register;
    private final AreaQueries queries;
    private final History history;

    AreaResource(AreaRegister register, AreaQueries queries, History history) {
        this.register = register;
        this.queries = queries;
        this.history = history;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "List areas",
            description = "County, townships, villages and communities, by code; the areas below one with parent.")
    public Page<AreaView> list(@BeanParam AreaFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an area", description = "By its id, with its version as ETag.")
    public RestResponse<AreaView> get(UUID id) {
        return Answers.ok(queries.byId(id));
    }

    @GET
    @Path("/{id}/history")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "Read what became of an area",
            description = "Every change, the newest first: when, by whom, before and after.")
    public Page<HistoryEntry> history(UUID id, @BeanParam PageRequest page) {
        return history.of("area", id, page);
    }

    @GET
    @Path("/by-code/{code}")
    @Operation(summary = "Read the area of this 12-digit code", description = "The same by the statistical area code.")
    public RestResponse<AreaView> byCode(String code) {
        return Answers.ok(queries.byCode(code));
    }

    @POST
    @Changing
    @Operation(summary = "Register an area", description = "For the district. Whole lists come by import.")
    public RestResponse<AreaView> register(@Valid @NotNull RegisterArea request) {
        Versioned<AreaView> area = register.register(request);
        return Answers.created(
                area.view(), area.version(), "/api/v1/areas/" + area.view().id());
    }

    @PUT
    @Path("/{id}")
    @Changing
    @Operation(
            summary = "Change an area's name, level or parent",
            description = "For the district. The code never changes.")
    public RestResponse<AreaView> describe(
            UUID id, @Valid @NotNull DescribeArea request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(register.describe(id, request, IfMatch.demanded(ifMatch)));
    }
}
