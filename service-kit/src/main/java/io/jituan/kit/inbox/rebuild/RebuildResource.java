package io.jituan.kit.inbox.rebuild;

import io.jituan.kit.change.Changing;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.inbox.parked.ParkedEvents;
import io.jituan.kit.paging.Page;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.security.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/// Rebuilds of the service's read copies over HTTP.
@Path("/api/v1/rebuilds")
@Tag(name = "rebuilds", description = "Building this service's copies of other services' data anew from their events")
public class RebuildResource {
    private final Generations generations;
    private final ParkedEvents parked;
    private final CurrentCaller caller;

    RebuildResource(Generations generations, ParkedEvents parked, CurrentCaller caller) {
        this.generations = generations;
        this.parked = parked;
        this.caller = caller;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List the rebuilds, the newest first; the first is the service's first start")
    public Page<RebuildView> list() {
        caller.require(Role.DISTRICT_ADMIN);
        return Page.whole(generations.all());
    }

    @POST
    @Changing
    @ResponseStatus(201)
    @Operation(
            summary = "Read every event again from the beginning",
            description = "Events are applied again in their order on top of what is there. Parked events are dropped,"
                    + " because they come again. Requests are answered meanwhile, from copies that catch up.")
    public RebuildView begin(@Valid @NotNull BeginRebuild request) throws SQLException {
        caller.require(Role.DISTRICT_ADMIN);
        RebuildView rebuild = generations.begin(request.reason(), caller.get().name());
        parked.dropAll("comes again with rebuild " + rebuild.generation());
        return rebuild;
    }
}
