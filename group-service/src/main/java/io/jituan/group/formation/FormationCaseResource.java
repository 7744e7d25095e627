package io.jituan.group.formation;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.export.ListMediaTypes;
import io.jituan.kit.history.HistoryEntry;
import io.jituan.kit.history.PointInTime;
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
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The file of a formation case over HTTP: what is proposed, found, heard and decided. Its steps: [CaseStepResource].
@Path("/api/v1/formation-cases")
@Tag(name = "formation cases", description = "How the district certifies a group before it is born")
public class FormationCaseResource {
    private final CaseFile file;
    private final CaseQueries queries;
    private final CurrentCaller caller;

    FormationCaseResource(CaseFile file, CaseQueries queries, CurrentCaller caller) {
        this.file = file;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Produces(ListMediaTypes.ALL)
    @Operation(summary = "List formation cases", description = "For the district and its viewers, the newest first.")
    public Page<CaseItem> list(@BeanParam CaseFilter filter, @BeanParam PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a formation case with its whole file",
            description = "For the district and its viewers, as it stands or stood.")
    public RestResponse<FormationCaseView> get(UUID id, @BeanParam PointInTime point) {
        return point.isGiven() ? RestResponse.ok(queries.at(id, point)) : shown(queries.read(id));
    }

    @GET
    @Path("/{id}/history")
    @Produces(ListMediaTypes.ALL)
    @Operation(
            summary = "Read what became of a formation case",
            description = "Every change, the newest first: when, by whom, before and after.")
    public Page<HistoryEntry> history(UUID id, @BeanParam PageRequest page) {
        return queries.history(id, page);
    }

    @GET
    @Path("/{id}/review")
    @Operation(
            summary = "Read where lead and candidates of a case lie",
            description =
                    "Township, management centre and distance of each candidate beside the lead (3.5), and which of them have a group already.")
    public CaseReview review(UUID id) {
        return queries.review(id);
    }

    @POST
    @Changing
    @Operation(
            summary = "Open a formation case",
            description = "For the district (4.1.2): a lead and the schools proposed as members.")
    public RestResponse<FormationCaseView> open(@Valid @NotNull Proposal proposal) {
        Versioned<FormationCaseView> opened = file.open(proposal);
        return Answers.created(
                CaseAccess.shownTo(caller.get(), opened.view()),
                opened.version(),
                "/api/v1/formation-cases/" + opened.view().id());
    }

    @PUT
    @Path("/{id}")
    @Changing
    @Operation(summary = "Change the proposal of a case in draft", description = "For the district.")
    public RestResponse<FormationCaseView> propose(
            UUID id, @Valid @NotNull Proposal proposal, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(file.propose(id, proposal, IfMatch.demanded(ifMatch)));
    }

    @PUT
    @Path("/{id}/findings/{test}")
    @Changing
    @Operation(
            summary = "Record what the research found under one of the four tests",
            description = "For the district, while the case is in RESEARCH; a later finding replaces an earlier one.")
    public RestResponse<FormationCaseView> record(
            UUID id,
            FormationTest test,
            @Valid @NotNull RecordFinding request,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(file.record(id, test, request, IfMatch.demanded(ifMatch)));
    }

    @POST
    @Path("/{id}/opinions")
    @Changing
    @Operation(
            summary = "Record an opinion that was heard",
            description = "For the district, while the case is in CONSULTATION.")
    public RestResponse<FormationCaseView> hear(
            UUID id, @Valid @NotNull Opinion opinion, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(file.hear(id, opinion, IfMatch.ifGiven(ifMatch)));
    }

    @PUT
    @Path("/{id}/decision")
    @Changing
    @Operation(
            summary = "Record the collective decision",
            description = "For the district, while the case is in DELIBERATION.")
    public RestResponse<FormationCaseView> decide(
            UUID id, @Valid @NotNull Decision decision, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(file.decide(id, decision, IfMatch.demanded(ifMatch)));
    }

    private RestResponse<FormationCaseView> shown(Versioned<FormationCaseView> found) {
        return Answers.ok(CaseAccess.shownTo(caller.get(), found.view()), found.version());
    }
}
