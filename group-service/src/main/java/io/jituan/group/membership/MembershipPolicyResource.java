package io.jituan.group.membership;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/// The policy of memberships over HTTP: what the types mean, and how many there may be.
@Path("/api/v1")
@Tag(name = "membership policy", description = "Types of membership with their consequences, and caps")
public class MembershipPolicyResource {
    private final MembershipPolicyQueries queries;
    private final CapSetting setting;

    MembershipPolicyResource(MembershipPolicyQueries queries, CapSetting setting) {
        this.queries = queries;
        this.setting = setting;
    }

    @GET
    @Path("/membership-types")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "List the types of membership with their consequences and today's caps",
            description = "What a member keeps, what the lead must send, how many there may be (4.1.1, 4.1.3).")
    public Page<MembershipTypeView> types() {
        return queries.types();
    }

    @GET
    @Path("/membership-caps")
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List all caps, the newest first", description = "The newest whose day has come holds.")
    public Page<CapView> caps(@BeanParam PageRequest page) {
        return queries.caps(page);
    }

    @POST
    @Path("/membership-caps")
    @Changing
    @Operation(
            summary = "Set another cap from a day on",
            description = "For the district, from today or later (4.1.3). Members who are there stay.")
    public RestResponse<CapView> setCap(@Valid @NotNull SetCap request) {
        Versioned<CapView> cap = setting.set(request);
        return Answers.created(cap.view(), cap.version(), "/api/v1/membership-caps");
    }
}
