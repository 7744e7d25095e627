package io.jituan.group.school;

import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Action;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/// Who leads a school and sees to its safety, and what the school itself reports: capacity and feature.
@ApplicationScoped
class SchoolOffices {
    private final Schools schools;
    private final SchoolJournal journal;
    private final CurrentCaller caller;
    private final DistrictTime time;
    private final Event<PrincipalChanged> principalChanged;

    SchoolOffices(
            Schools schools,
            SchoolJournal journal,
            CurrentCaller caller,
            DistrictTime time,
            Event<PrincipalChanged> principalChanged) {
        this.schools = schools;
        this.journal = journal;
        this.caller = caller;
        this.time = time;
        this.principalChanged = principalChanged;
    }

    Versioned<SchoolView> appointPrincipal(UUID id, Principal appointed, IfMatch seen) {
        caller.require(SchoolAccess.district());
        School school = schools.open(id);
        seen.check(school.version());
        LocalDate since = Objects.requireNonNull(appointed.since(), "validated");
        Refused.ifAny(SchoolRules.appoint(school.principal(), appointed.staffCode(), since, time.today()));
        SchoolView before = school.view();
        boolean another = school.principal()
                .filter(present -> present.staffCode().equals(appointed.staffCode()))
                .isEmpty();
        school.appoint(appointed);
        Versioned<SchoolView> after = journal.changed(Action.UPDATED, "appoint-principal", before, school, since);
        if (another) {
            principalChanged.fire(new PrincipalChanged(id, since));
        }
        return after;
    }

    Versioned<SchoolView> nameSafetyOfficer(UUID id, SafetyOfficer officer, IfMatch seen) {
        return change(id, seen, "name-safety-officer", school -> school.name(officer));
    }

    Versioned<SchoolView> reportCapacity(UUID id, Capacity counted, IfMatch seen) {
        return change(id, seen, "report-capacity", school -> school.report(counted));
    }

    Versioned<SchoolView> presentFeature(UUID id, Feature feature, IfMatch seen) {
        return change(id, seen, "present-feature", school -> school.present(feature));
    }

    private Versioned<SchoolView> change(UUID id, IfMatch seen, String step, Consumer<School> verb) {
        School school = schools.open(id);
        caller.require(SchoolAccess.schoolItself(school.view()));
        seen.check(school.version());
        SchoolView before = school.view();
        verb.accept(school);
        return journal.changed(Action.UPDATED, step, before, school, time.today());
    }
}
