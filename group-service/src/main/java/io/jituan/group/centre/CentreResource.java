package io.jituan.group.centre;

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

/// Management centres over HTTP.
@Path("/api/v1/centres")
@Tag(name = "centres", description = "Education management centres and the townships they cover")
public class CentreResource {
    private final CentreRegister register;
    private final CentreQueries queries;
    private final History history;

    CentreResource(CentreRegister register, CentreQueries queries, History history) {
        this.register = register;
        this.queries = queries;
        this.history = history;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List management centres", description = "By code; the centre of a township with township.")
    public Page<CentreView> list(@BeanParam CentreFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a management centre", description = "By its id, with its version as ETag.")
    public RestResponse<CentreView> get(UUID id) {
        return Answers.ok(queries.byId(id));
    }

    @GET
    @Path("/{id}/history")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "Read what became of a management centre",
            description = "Every change, the newest first: when, by whom, before and after.")
    public Page<HistoryEntry> history(UUID id, @BeanParam PageRequest page) {
        return history.of("centre", id, page);
    }

    @GET
    @Path("/by-code/{code}")
    @Operation(
            summary = "Read the management centre of this code",
            description = "The same by the code the district gave it.")
    public RestResponse<CentreView> byCode(String code) {
        return Answers.ok(queries.byCode(code));
    }

    @POST
    @Changing
    @Operation(
            summary = "Register a management centre",
            description = "For the district. A township belongs to one centre.")
    public RestResponse<CentreView> register(@Valid @NotNull RegisterCentre request) {
        Versioned<CentreView> centre = register.register(request);
        return Answers.created(
                centre.view(),
                centre.version(),
                "/api/v1/centres/" + centre.view().id());
    }

    @PUT
    @Path("/{id}")
    @Changing
    @Operation(
            summary = "Change a management centre's name or townships",
            description = "For the district. A township that belongs to another centre is refused.")
    public RestResponse<CentreView> describe(
            UUID id, @Valid @NotNull DescribeCentre request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(register.describe(id, request, IfMatch.demanded(ifMatch)));
    }

    @POST
    @Path("/{id}/close")
    @Changing
    @Operation(
            summary = "Close a management centre that has no schools left",
            description = "For the district. Its townships become free for another centre.")
    public RestResponse<CentreView> close(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(register.close(id, IfMatch.ifGiven(ifMatch)));
    }
}
