package io.jituan.group.formation;

import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// Writes what happened to a case.
@ApplicationScoped
class CaseJournal {
    static final String AGGREGATE = "formation-case";

    private final FormationCases cases;
    private final Journal journal;

    CaseJournal(FormationCases cases, Journal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    Versioned<FormationCaseView> opened(FormationCase file, LocalDate on) {
        cases.persistAndFlush(file);
        journal.append(Change.created(AGGREGATE, file.id(), file.version(), on, file.view())
                .as("open"));
        return new Versioned<>(file.view(), file.version());
    }

    Versioned<FormationCaseView> changed(String step, LocalDate on, FormationCaseView before, FormationCase file) {
        cases.flush();
        journal.append(Change.updated(AGGREGATE, file.id(), file.version(), step, on, before, file.view()));
        return new Versioned<>(file.view(), file.version());
    }
}
