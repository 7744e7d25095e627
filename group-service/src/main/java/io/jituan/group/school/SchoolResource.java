package io.jituan.group.school;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.security.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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
    private final SchoolQueries queries;
    private final CurrentCaller caller;

    SchoolResource(
            SchoolRegister register,
            SchoolOffices offices,
            SchoolDirectory directory,
            SchoolQueries queries,
            CurrentCaller caller) {
        this.register = register;
        this.offices = offices;
        this.directory = directory;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List schools")
    public Page<SchoolItem> list(@BeanParam SchoolFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a school")
    public RestResponse<SchoolView> get(UUID id) {
        return shown(directory.read(id.toString()));
    }

    @GET
    @Path("/by-code/{code}")
    @Operation(summary = "Read the school of this identification code")
    public RestResponse<SchoolView> byCode(String code) {
        return shown(directory.read(code));
    }

    @POST
    @Changing
    @Operation(summary = "Register a school")
    public RestResponse<SchoolView> register(@Valid @NotNull SchoolProfile profile) {
        Versioned<SchoolView> school = register.register(profile);
        return Answers.created(
                SchoolAccess.shownTo(caller.get(), school.view()),
                school.version(),
                "/api/v1/schools/" + school.view().id());
    }

    @PUT
    @Path("/{id}")
    @Changing
    @Operation(summary = "Change what the district says of a school, its identification code too")
    public RestResponse<SchoolView> describe(
            UUID id, @Valid @NotNull SchoolProfile profile, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(register.describe(id, profile, IfMatch.demanded(ifMatch)));
    }

    @PUT
    @Path("/{id}/capacity")
    @Changing
    @Operation(summary = "Report a school's classes, seats and pupils")
    public RestResponse<SchoolView> reportCapacity(
            UUID id, @Valid @NotNull Capacity capacity, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(offices.reportCapacity(id, capacity, IfMatch.demanded(ifMatch)));
    }

    @PUT
    @Path("/{id}/feature")
    @Changing
    @Operation(summary = "Present a school's feature profile")
    public RestResponse<SchoolView> presentFeature(
            UUID id, @Valid @NotNull Feature feature, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(offices.presentFeature(id, feature, IfMatch.demanded(ifMatch)));
    }

    @PUT
    @Path("/{id}/principal")
    @Changing
    @Operation(
            summary = "Record who is principal, and since when; another principal of a lead vacates the chief's seat")
    public RestResponse<SchoolView> appointPrincipal(
            UUID id, @Valid @NotNull Principal principal, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(offices.appointPrincipal(id, principal, IfMatch.demanded(ifMatch)));
    }

    @PUT
    @Path("/{id}/safety-officer")
    @Changing
    @Operation(summary = "Name a school's safety officer")
    public RestResponse<SchoolView> nameSafetyOfficer(
            UUID id, @Valid @NotNull SafetyOfficer officer, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(offices.nameSafetyOfficer(id, officer, IfMatch.demanded(ifMatch)));
    }

    @POST
    @Path("/{id}/merge")
    @Changing
    @Operation(summary = "Merge a school into another")
    public RestResponse<SchoolView> merge(
            UUID id, @Valid @NotNull MergeSchool request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        UUID survivor = directory.named(request.into(), "/into").id();
        return shown(register.merge(id, request, survivor, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/close")
    @Changing
    @Operation(summary = "Close a school")
    public RestResponse<SchoolView> close(
            UUID id, @Valid @NotNull EndSchool request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(register.close(id, request, IfMatch.ifGiven(ifMatch)));
    }

    private RestResponse<SchoolView> shown(Versioned<SchoolView> school) {
        return Answers.ok(SchoolAccess.shownTo(caller.get(), school.view()), school.version());
    }
}
