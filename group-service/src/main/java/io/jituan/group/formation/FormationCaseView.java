package io.jituan.group.formation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case with its whole file.
///
/// @param allowedActions what the reader may do with it now; absent in histories
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormationCaseView(
        UUID id,
        String title,
        FormationStage stage,
        UUID leadSchoolId,
        List<Candidate> candidates,
        List<Finding> findings,
        List<Opinion> opinions,
        @Nullable Decision decision,
        List<FormationStep> steps,
        LocalDate openedOn,
        @Nullable List<String> allowedActions) {
    public FormationCaseView {
        candidates = List.copyOf(candidates);
        findings = List.copyOf(findings);
        opinions = List.copyOf(opinions);
        steps = List.copyOf(steps);
    }

    /// The same for somebody who may do this with it.
    FormationCaseView allowing(List<String> actions) {
        return new FormationCaseView(
                id,
                title,
                stage,
                leadSchoolId,
                candidates,
                findings,
                opinions,
                decision,
                steps,
                openedOn,
                List.copyOf(actions));
    }
}
