package io.jituan.group.formation;

import java.time.LocalDate;
import java.util.List;

/// A step that a case has taken.
///
/// @param people offices that took it
public record FormationStep(
        FormationStage from,
        FormationStage to,
        LocalDate on,
        String opinion,
        List<Document> documents,
        List<String> people) {
    public FormationStep {
        documents = List.copyOf(documents);
        people = List.copyOf(people);
    }
}
