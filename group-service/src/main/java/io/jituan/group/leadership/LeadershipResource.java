package io.jituan.group.leadership;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.time.DistrictTime;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The leadership of a group over HTTP.
@Path("/api/v1/groups/{id}")
@Tag(name = "leadership", description = "Who leads a group: chief principal and leadership body")
public class LeadershipResource {
    private final ChiefAppointments appointments;
    private final LeadershipQueries queries;
    private final DistrictTime time;

    LeadershipResource(ChiefAppointments appointments, LeadershipQueries queries, DistrictTime time) {
        this.appointments = appointments;
        this.queries = queries;
        this.time = time;
    }

    @GET
    @Path("/leadership")
    @Operation(
            summary = "Read who leads a group on a day, and since when the chief principal's seat is vacant",
            description = "The lead's principal and those of all members (4.2.1).")
    public LeadershipView leadership(UUID id, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return queries.of(id, Optional.ofNullable(asOf).orElseGet(time::today));
    }

    @POST
    @Path("/chief-principal")
    @Changing
    @Operation(
            summary = "Appoint the lead school's principal as chief principal",
            description = "For the district, on a vacant seat (4.2.1).")
    public RestResponse<ChiefPrincipalView> appoint(UUID id, @Valid @NotNull AppointChief request) {
        Versioned<ChiefPrincipalView> chief = appointments.appoint(id, request);
        return Answers.created(chief.view(), chief.version(), "/api/v1/groups/" + id + "/leadership");
    }
}
