package io.jituan.group.formation;

import io.jituan.kit.change.Changing;
import io.jituan.kit.conditional.Answers;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.security.CurrentCaller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The steps of a formation case over HTTP.
@Path("/api/v1/formation-cases")
@Tag(name = "formation cases")
public class CaseStepResource {
    private final CaseSteps steps;
    private final CurrentCaller caller;

    CaseStepResource(CaseSteps steps, CurrentCaller caller) {
        this.steps = steps;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/research")
    @Changing
    @Operation(summary = "Begin the research under the four tests", description = "DRAFT to RESEARCH.")
    public RestResponse<FormationCaseView> research(
            UUID id, @Valid @NotNull StepRequest step, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(steps.go(id, FormationStage.RESEARCH, step, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/consult")
    @Changing
    @Operation(
            summary = "Go on to hearing opinions, once every test has a finding",
            description = "RESEARCH to CONSULTATION.")
    public RestResponse<FormationCaseView> consult(
            UUID id, @Valid @NotNull StepRequest step, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(steps.go(id, FormationStage.CONSULTATION, step, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/deliberate")
    @Changing
    @Operation(
            summary = "Go on to the collective deliberation, once opinions were heard",
            description = "CONSULTATION to DELIBERATION.")
    public RestResponse<FormationCaseView> deliberate(
            UUID id, @Valid @NotNull StepRequest step, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(steps.go(id, FormationStage.DELIBERATION, step, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/reject")
    @Changing
    @Operation(
            summary = "Reject the case, as was decided",
            description = "DELIBERATION to REJECTED; needs a decision to reject.")
    public RestResponse<FormationCaseView> reject(
            UUID id, @Valid @NotNull StepRequest step, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(steps.go(id, FormationStage.REJECTED, step, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/withdraw")
    @Changing
    @Operation(summary = "Withdraw the case", description = "From any stage before it is decided.")
    public RestResponse<FormationCaseView> withdraw(
            UUID id, @Valid @NotNull StepRequest step, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(steps.go(id, FormationStage.WITHDRAWN, step, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/return")
    @Changing
    @Operation(
            summary = "Return the case to an earlier stage, with the reason",
            description = "What was recorded stays in the file.")
    public RestResponse<FormationCaseView> back(
            UUID id, @Valid @NotNull ReturnCase request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(steps.back(id, request, IfMatch.ifGiven(ifMatch)));
    }

    @POST
    @Path("/{id}/establish")
    @Changing
    @Operation(
            summary = "Establish the group, as was decided; it is born with its lead in the same moment",
            description =
                    "DELIBERATION to ESTABLISHED; needs a decision to establish and four tests passed. Members are admitted afterwards.")
    public RestResponse<FormationCaseView> establish(
            UUID id, @Valid @NotNull EstablishGroup request, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(steps.establish(id, request, IfMatch.ifGiven(ifMatch)));
    }

    private RestResponse<FormationCaseView> shown(Versioned<FormationCaseView> taken) {
        return Answers.ok(CaseAccess.shownTo(caller.get(), taken.view()), taken.version());
    }
}
