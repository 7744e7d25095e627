package io.jituan.group.formation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step of a case: when, with what opinion, on what documents, by which offices.
public record StepRequest(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 10_000) String opinion,
        @Size(max = 50) @Nullable List<@NotNull @Valid Document> documents,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 200) String> people) {

    FormationStep from(FormationStage before, FormationStage after) {
        return new FormationStep(
                before,
                after,
                on,
                opinion,
                documents == null ? List.of() : documents,
                people == null ? List.of() : people);
    }
}
