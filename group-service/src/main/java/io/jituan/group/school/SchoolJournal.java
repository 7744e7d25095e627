package io.jituan.group.school;

import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Action;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/// Writes what happened to a school, with staff codes in the place of people's names.
@ApplicationScoped
class SchoolJournal {
    static final String AGGREGATE = "school";

    private final Schools schools;
    private final Journal journal;

    SchoolJournal(Schools schools, Journal journal) {
        this.schools = schools;
        this.journal = journal;
    }

    Versioned<SchoolView> registered(School school, LocalDate effectiveOn) {
        schools.persistAndFlush(school);
        journal.append(Change.created(
                        AGGREGATE,
                        school.id(),
                        school.version(),
                        effectiveOn,
                        school.view().withoutNames())
                .announcing(SchoolEvents.changed(school, effectiveOn)));
        return new Versioned<>(school.view(), school.version());
    }

    Versioned<SchoolView> changed(Action action, String step, SchoolView before, School school, LocalDate effectiveOn) {
        schools.flush();
        SchoolView after = school.view().withoutNames();
        Change change = new Change(
                AGGREGATE,
                school.id(),
                school.version(),
                action,
                step,
                effectiveOn,
                before.withoutNames(),
                after,
                SchoolEvents.changed(school, effectiveOn));
        journal.append(change);
        return new Versioned<>(school.view(), school.version());
    }
}
