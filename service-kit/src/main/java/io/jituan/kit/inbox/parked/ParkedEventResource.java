package io.jituan.kit.inbox.parked;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.export.ListMediaTypes;
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
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Parked events over HTTP, for district administrators.
@Path("/api/v1/parked-events")
@Tag(name = "parked-events", description = "Events of other services that could not be applied here")
public class ParkedEventResource {
    private final ParkedEvents parked;

    ParkedEventResource(ParkedEvents parked) {
        this.parked = parked;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List parked events")
    public Page<ParkedEventView> list(@BeanParam ParkedEventFilter filter, @BeanParam PageRequest page) {
        return parked.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a parked event with its cause and payload")
    public RestResponse<ParkedEventView> get(UUID id) {
        return Answers.ok(parked.get(id));
    }

    @POST
    @Path("/{id}/replay")
    @Changing
    @Operation(summary = "Apply a parked event after the mend; those behind it follow by themselves")
    public RestResponse<ParkedEventView> replay(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        return Answers.ok(parked.replay(id, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/discard")
    @Changing
    @Operation(summary = "Give a parked event up, for a stated reason; those behind it follow by themselves")
    public RestResponse<ParkedEventView> discard(
            UUID id, @Valid @NotNull DiscardParkedEvent request, @HeaderParam("If-Match") @Nullable String ifMatch)
            throws SQLException {
        return Answers.ok(parked.discard(id, request.reason(), IfMatch.ifGiven(ifMatch)));
    }
}
