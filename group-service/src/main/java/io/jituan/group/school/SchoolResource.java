package io.jituan.group.school;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Schools over HTTP.
@Path("/api/v1/schools")
@Tag(name = "schools", description = "Schools: who they are, where they lie, what they hold and who leads them")
public class SchoolResource {
    private final SchoolRegister register;
    private final SchoolOffices offices;
    private final SchoolDirectory directory;
    private final SchoolReading reading;
    private final SchoolQueries queries;

    SchoolResource(
            SchoolRegister register,
            SchoolOffices offices,
            SchoolDirectory directory,
            SchoolReading reading,
            SchoolQueries queries) {
        this.register = register;
        this.offices = offices;
        this.directory = directory;
        this.reading = reading;
        this.queries = queries;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "List schools",
            description =
                    "By pinyin. Words are found in characters, full pinyin and initials, under every reading of a character.")
    public Page<SchoolItem> list(@BeanParam SchoolFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a school",
            description =
                    "As it stands, or as it stood on a day (asOf) or was believed to stand at an instant (asKnownAt).")
    public RestResponse<SchoolView> get(UUID id, @BeanParam PointInTime point) {
        return point.isGiven() ? RestResponse.ok(reading.at(id, point)) : Answers.ok(reading.now(id.toString()));
    }

    @GET
    @Path("/{id}/history")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "Read what became of a school",
            description = "Every change, the newest first: when, by whom, before and after.")
    public Page<HistoryEntry> history(UUID id, @BeanParam PageRequest page) {
        return reading.history(id, page);
    }

    @GET
    @Path("/by-code/{code}")
    @Operation(summary = "Read the school of this identification code", description = "The same by the 10-digit code.")
    public RestResponse<SchoolView> byCode(String code) {
        return Answers.ok(reading.now(code));
    }

    @POST
    @Changing
    @Operation(
            summary = "Register a school",
            description = "For the district. The identification code may follow later.")
    public RestResponse<SchoolView> register(@Valid @NotNull SchoolProfile profile) {
        Versioned<SchoolView> school = reading.shown(register.register(profile));
        return Answers.created(
                school.view(),
                school.version(),
                "/api/v1/schools/" + school.view().id());
    }

    @PUT
    @Path("/{id}")
    @Changing
    @Operation(
            summary = "Change what the district says of a school, its identification code too",
            description = "For the district. What the school itself reports has operations of its own.")
    public RestResponse<SchoolView> describe(
            UUID id, @Valid @NotNull SchoolProfile profile, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(register.describe(id, profile, IfMatch.demanded(ifMatch)));
    }

    @PUT
    @Path("/{id}/capacity")
    @Changing
    @Operation(
            summary = "Report a school's classes, seats and pupils",
            description = "For the school itself and the district.")
    public RestResponse<SchoolView> reportCapacity(
            UUID id, @Valid @NotNull Capacity capacity, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(offices.reportCapacity(id, capacity, IfMatch.demanded(ifMatch)));
    }

    @PUT
    @Path("/{id}/feature")
    @Changing
    @Operation(
            summary = "Present a school's feature profile",
            description =
                    "One school, one feature (3.3); joining a group never erases it. For the school itself and the district.")
    public RestResponse<SchoolView> presentFeature(
            UUID id, @Valid @NotNull Feature feature, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(offices.presentFeature(id, feature, IfMatch.demanded(ifMatch)));
    }

    @PUT
    @Path("/{id}/principal")
    @Changing
    @Operation(
            summary = "Record who is principal, and since when; another principal of a lead vacates the chief's seat",
            description =
                    "For the district (4.2.1). The seat of the chief principal falls vacant on the day the successor begins.")
    public RestResponse<SchoolView> appointPrincipal(
            UUID id, @Valid @NotNull Principal principal, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(offices.appointPrincipal(id, principal, IfMatch.demanded(ifMatch)));
    }

    @PUT
    @Path("/{id}/safety-officer")
    @Changing
    @Operation(
            summary = "Name a school's safety officer",
            description = "For the school itself and the district (4.2.4).")
    public RestResponse<SchoolView> nameSafetyOfficer(
            UUID id, @Valid @NotNull SafetyOfficer officer, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(offices.nameSafetyOfficer(id, officer, IfMatch.demanded(ifMatch)));
    }

    @POST
    @Path("/{id}/merge")
    @Changing
    @Operation(
            summary = "Merge a school into another",
            description = "For the district. Memberships must have ended before.")
    public RestResponse<SchoolView> merge(
            UUID id, @Valid @NotNull MergeSchool request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(register.merge(id, request, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/close")
    @Changing
    @Operation(summary = "Close a school", description = "For the district. Memberships must have ended before.")
    public RestResponse<SchoolView> close(
            UUID id, @Valid @NotNull EndSchool request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(register.close(id, request, IfMatch.ifGiven(ifMatch)));
    }

    private RestResponse<SchoolView> shown(Versioned<SchoolView> school) {
        return Answers.ok(reading.shown(school));
    }
}
