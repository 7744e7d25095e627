package io.jituan.group.charter;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.history.HistoryEntry;
import io.jituan.kit.history.PointInTime;
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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Charters over HTTP.
@Path("/api/v1/charters")
@Tag(name = "charters", description = "Charters of groups, version by version")
public class CharterResource {
    private final CharterWork work;
    private final CharterQueries queries;

    CharterResource(CharterWork work, CharterQueries queries) {
        this.work = work;
        this.queries = queries;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "List versions of charters",
            description = "Filed ones for everybody; others for the district and the group's lead.")
    public Page<CharterItem> list(@BeanParam CharterFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a version of a charter",
            description = "Filed ones for everybody; others for the district and the group's lead.")
    public RestResponse<CharterView> get(UUID id, @BeanParam PointInTime point) {
        return point.isGiven() ? RestResponse.ok(queries.at(id, point)) : Answers.ok(queries.read(id));
    }

    @GET
    @Path("/{id}/history")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "Read what became of a version of a charter",
            description = "Every change, the newest first: when, by whom, before and after.")
    public Page<HistoryEntry> history(UUID id, @BeanParam PageRequest page) {
        return queries.history(id, page);
    }

    @GET
    @Path("/{id}/diff")
    @Operation(
            summary = "Compare a version with an earlier one of the same group, line by line",
            description = "Only sections that differ are shown.")
    public CharterDiff diff(UUID id, @QueryParam("from") @NotNull UUID from) {
        return queries.diff(id, from);
    }

    @POST
    @Changing
    @Operation(
            summary = "Draft a version of a group's charter",
            description = "For the group's lead and the district. One version is prepared at a time.")
    public RestResponse<CharterView> draft(@Valid @NotNull DraftCharter request) {
        Versioned<CharterView> charter = work.draft(request);
        return Answers.created(
                charter.view(),
                charter.version(),
                "/api/v1/charters/" + charter.view().id());
    }

    @PUT
    @Path("/{id}")
    @Changing
    @Operation(
            summary = "Write the sections of a version that is a draft or was returned",
            description = "For the group's lead and the district.")
    public RestResponse<CharterView> write(
            UUID id, @Valid @NotNull WriteCharter request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(work.write(id, request, IfMatch.demanded(ifMatch)));
    }

    @POST
    @Path("/{id}/submit")
    @Changing
    @Operation(
            summary = "Submit a version to the district, once every section is written",
            description = "For the group's lead and the district. Missing sections are named.")
    public RestResponse<CharterView> submit(
            UUID id, @Valid @NotNull CharterOpinion request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(work.submit(id, request, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/return")
    @Changing
    @Operation(summary = "Return a version to the lead, with the reason", description = "For the district.")
    public RestResponse<CharterView> giveBack(
            UUID id, @Valid @NotNull CharterOpinion request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(work.giveBack(id, request, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/file")
    @Changing
    @Operation(
            summary = "File a version; it takes the place of the one in force",
            description = "For the district. One version is in force at a time.")
    public RestResponse<CharterView> file(
            UUID id, @Valid @NotNull FileCharter request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(work.file(id, request, IfMatch.ifGiven(ifMatch)));
    }
}
