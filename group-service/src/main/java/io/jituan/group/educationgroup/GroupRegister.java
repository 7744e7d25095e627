package io.jituan.group.educationgroup;

import io.jituan.contracts.group.v1.GroupEstablished;
import io.jituan.contracts.group.v1.GroupWidened;
import io.jituan.group.school.SchoolDirectory;
import io.jituan.group.school.SchoolInBrief;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/// The birth of a group, and its widening from a pilot.
@ApplicationScoped
public class GroupRegister {
    static final String AGGREGATE = "group";

    private final Groups groups;
    private final SchoolDirectory schools;
    private final Journal journal;
    private final CurrentCaller caller;
    private final DistrictTime time;

    GroupRegister(Groups groups, SchoolDirectory schools, Journal journal, CurrentCaller caller, DistrictTime time) {
        this.groups = groups;
        this.schools = schools;
        this.journal = journal;
        this.caller = caller;
        this.time = time;
    }

    /// Gives birth to the group that a case decided, with its lead in place; in the transaction of the case.
    ///
    /// @return the group's id
    public UUID establish(NewGroup decided) {
        SchoolInBrief lead = schools.openAndLocked(decided.leadSchoolId());
        groups.groupOf(lead.id(), decided.establishedOn()).ifPresent(code -> {
            throw new Refused(new GroupRefusal.LeadHasAGroup(code));
        });
        EducationGroup group = EducationGroup.establish(decided);
        groups.persistAndFlush(group);
        groups.placeLead(group);
        GroupView view = group.view();
        journal.append(Change.created(AGGREGATE, group.id(), group.version(), decided.establishedOn(), view)
                .as("establish")
                .announcing(new GroupEstablished(
                        view.id(),
                        view.code(),
                        view.name(),
                        lead.id(),
                        lead.code(),
                        lead.name(),
                        decided.establishedOn())));
        return group.id();
    }

    Versioned<GroupView> widen(UUID id, Widening decided, IfMatch seen) {
        caller.require(Role.DISTRICT_ADMIN);
        EducationGroup group = groups.locked(id);
        seen.check(group.version());
        refuseToWiden(group, decided.decidedOn());
        GroupView before = group.view();
        group.widen(decided);
        groups.flush();
        journal.append(
                Change.updated(AGGREGATE, id, group.version(), "widen", decided.decidedOn(), before, group.view())
                        .announcing(new GroupWidened(id, decided.decidedOn())));
        return new Versioned<>(group.view(), group.version());
    }

    private void refuseToWiden(EducationGroup group, LocalDate day) {
        if (group.mode() == GroupMode.FULL) {
            throw new Refused(new GroupRefusal.GroupFullAlready());
        }
        if (day.isBefore(group.establishedOn()) || day.isAfter(time.today())) {
            throw new Refused(new GroupRefusal.WidenedTooEarly(group.establishedOn()));
        }
    }
}
