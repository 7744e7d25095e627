package io.jituan.group.membership;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Memberships over HTTP.
@Path("/api/v1/memberships")
@Tag(name = "memberships", description = "Memberships of schools in groups")
public class MembershipResource {
    private final Admission admission;
    private final MembershipChanges changes;
    private final MembershipReading reading;
    private final MembershipQueries queries;

    MembershipResource(
            Admission admission, MembershipChanges changes, MembershipReading reading, MembershipQueries queries) {
        this.admission = admission;
        this.changes = changes;
        this.reading = reading;
        this.queries = queries;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "List memberships as they stand on a day",
            description = "Of a group, of a school, of a type; today without a word.")
    public Page<MembershipItem> list(@BeanParam MembershipFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a membership with all its terms",
            description = "As it stands, or as it was known at an instant before a correction.")
    public RestResponse<MembershipView> get(UUID id, @BeanParam PointInTime point) {
        return point.isGiven() ? RestResponse.ok(reading.at(id, point)) : Answers.ok(reading.now(id));
    }

    @GET
    @Path("/{id}/history")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "Read what became of a membership",
            description = "Every change, the newest first: when, by whom, before and after.")
    public Page<HistoryEntry> history(UUID id, @BeanParam PageRequest page) {
        return reading.history(id, page);
    }

    @POST
    @Changing
    @Operation(
            summary = "Admit a school to a group",
            description = "For the district (4.1.1). The caps of 4.1.3 hold on every day of the membership.")
    public RestResponse<MembershipView> admit(@Valid @NotNull AdmitMember request) {
        Versioned<MembershipView> membership = admission.admit(request);
        return Answers.created(
                reading.shown(membership.view()),
                membership.version(),
                "/api/v1/memberships/" + membership.view().id());
    }

    @POST
    @Path("/{id}/change-type")
    @Changing
    @Operation(
            summary = "Give a membership another type from a day on",
            description = "For the district, by decision. The terms follow one another without gap.")
    public RestResponse<MembershipView> changeType(
            UUID id, @Valid @NotNull ChangeType request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(changes.changeType(id, request, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/end")
    @Changing
    @Operation(summary = "End a membership", description = "For the district. The terms and their history stay.")
    public RestResponse<MembershipView> end(
            UUID id, @Valid @NotNull EndMembership request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(changes.end(id, request, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/correct")
    @Changing
    @Operation(
            summary = "Mend a membership that was recorded wrongly",
            description =
                    "For the district. The terms given take the place of all others; the history keeps what was believed before.")
    public RestResponse<MembershipView> correct(
            UUID id, @Valid @NotNull CorrectMembership request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(changes.correct(id, request, IfMatch.ifGiven(ifMatch)));
    }

    private RestResponse<MembershipView> shown(Versioned<MembershipView> membership) {
        return Answers.ok(reading.shown(membership.view()), membership.version());
    }
}
