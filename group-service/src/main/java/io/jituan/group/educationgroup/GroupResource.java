package io.jituan.group.educationgroup;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.IfMatch;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Groups over HTTP.
@Path("/api/v1/groups")
@Tag(name = "groups", description = "Education groups")
public class GroupResource {
    private final GroupRegister register;
    private final GroupReading reading;
    private final GroupQueries queries;

    GroupResource(GroupRegister register, GroupReading reading, GroupQueries queries) {
        this.register = register;
        this.reading = reading;
        this.queries = queries;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "List groups",
            description = "By pinyin, with the number of members and the chief principal on a day.")
    public Page<GroupItem> list(@BeanParam GroupFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a group",
            description = "As it stands, or as it stood on a day. Members, seats and leaders: see its overview.")
    public RestResponse<GroupView> get(UUID id, @BeanParam PointInTime point) {
        return point.isGiven() ? RestResponse.ok(reading.at(id, point)) : Answers.ok(reading.now(id.toString()));
    }

    @GET
    @Path("/{id}/history")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "Read what became of a group",
            description = "Every change, the newest first: when, by whom, before and after.")
    public Page<HistoryEntry> history(UUID id, @BeanParam PageRequest page) {
        return reading.history(id, page);
    }

    @GET
    @Path("/by-code/{code}")
    @Operation(summary = "Read the group of this code", description = "The same by the code that was decided.")
    public RestResponse<GroupView> byCode(String code) {
        return Answers.ok(reading.now(code));
    }

    @POST
    @Path("/{id}/widen")
    @Changing
    @Operation(
            summary = "Make a full group of a pilot",
            description = "For the district, after a review of the pilot (3.1).")
    public RestResponse<GroupView> widen(
            UUID id, @Valid @NotNull Widening decided, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Answers.ok(reading.shown(register.widen(id, decided, IfMatch.ifGiven(ifMatch))));
    }
}
