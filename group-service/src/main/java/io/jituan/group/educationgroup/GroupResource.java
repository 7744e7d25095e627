package io.jituan.group.educationgroup;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.security.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
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
    private final GroupDirectory directory;
    private final GroupQueries queries;
    private final CurrentCaller caller;

    GroupResource(GroupRegister register, GroupDirectory directory, GroupQueries queries, CurrentCaller caller) {
        this.register = register;
        this.directory = directory;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List groups")
    public Page<GroupItem> list(@BeanParam GroupFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a group")
    public RestResponse<GroupView> get(UUID id) {
        return shown(directory.read(id.toString()));
    }

    @GET
    @Path("/by-code/{code}")
    @Operation(summary = "Read the group of this code")
    public RestResponse<GroupView> byCode(String code) {
        return shown(directory.read(code));
    }

    @POST
    @Path("/{id}/widen")
    @Changing
    @Operation(summary = "Make a full group of a pilot")
    public RestResponse<GroupView> widen(
            UUID id, @Valid @NotNull Widening decided, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(register.widen(id, decided, IfMatch.ifGiven(ifMatch)));
    }

    private RestResponse<GroupView> shown(Versioned<GroupView> group) {
        boolean widens = group.view().mode() == GroupMode.PILOT && caller.get().isAny(Role.DISTRICT_ADMIN);
        return Answers.ok(group.view().allowing(widens ? List.of("widen") : List.of()), group.version());
    }
}
