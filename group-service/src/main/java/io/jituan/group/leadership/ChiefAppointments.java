package io.jituan.group.leadership;

import io.jituan.contracts.group.v1.ChiefPrincipalAppointed;
import io.jituan.contracts.group.v1.ChiefPrincipalSeatVacated;
import io.jituan.group.educationgroup.GroupDirectory;
import io.jituan.group.educationgroup.GroupInBrief;
import io.jituan.group.school.Principal;
import io.jituan.group.school.PrincipalChanged;
import io.jituan.group.school.SchoolDirectory;
import io.jituan.group.school.SchoolInBrief;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Action;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/// Fills the seat of the chief principal, and vacates it when the lead school gets another principal (4.2.1).
@ApplicationScoped
class ChiefAppointments {
    private static final String AGGREGATE = "chief-principal";

    private final ChiefPrincipals chiefs;
    private final GroupDirectory groups;
    private final SchoolDirectory schools;
    private final Journal journal;
    private final CurrentCaller caller;

    ChiefAppointments(
            ChiefPrincipals chiefs,
            GroupDirectory groups,
            SchoolDirectory schools,
            Journal journal,
            CurrentCaller caller) {
        this.chiefs = chiefs;
        this.groups = groups;
        this.schools = schools;
        this.journal = journal;
        this.caller = caller;
    }

    Versioned<ChiefPrincipalView> appoint(UUID groupId, AppointChief request) {
        caller.require(Role.DISTRICT_ADMIN);
        GroupInBrief group = groups.existing(groupId);
        SchoolInBrief lead = schools.openAndLocked(group.leadSchoolId());
        Refused.ifAny(AppointmentRules.check(group, lead, request, chiefs.seated(groupId)));
        Principal principal = Objects.requireNonNull(lead.principal(), "checked by the rules");
        ChiefPrincipal chief = ChiefPrincipal.appoint(groupId, principal, request);
        chiefs.persistAndFlush(chief);
        journal.append(Change.created(AGGREGATE, chief.id(), chief.version(), request.appointedOn(), chief.view())
                .as("appoint")
                .announcing(new ChiefPrincipalAppointed(groupId, chief.staffCode(), request.appointedOn())));
        return new Versioned<>(chief.view(), chief.version());
    }

    /// In the transaction that records the lead's new principal.
    void leadHasAnotherPrincipal(@Observes PrincipalChanged changed) {
        groups.ledBy(changed.schoolId())
                .flatMap(group -> chiefs.seated(group.id()))
                .ifPresent(chief -> vacate(chief, changed.since()));
    }

    private void vacate(ChiefPrincipal chief, LocalDate since) {
        ChiefPrincipalView before = chief.view();
        ChiefPrincipalSeatVacated event = new ChiefPrincipalSeatVacated(chief.groupId(), since);
        if (chief.satBefore(since)) {
            chief.vacate(since);
            chiefs.flush();
            journal.append(Change.updated(AGGREGATE, chief.id(), chief.version(), "vacate", since, before, chief.view())
                    .announcing(event));
            return;
        }
        chiefs.delete(chief);
        chiefs.flush();
        journal.append(new Change(
                AGGREGATE, chief.id(), chief.version() + 1, Action.DELETED, "never-sat", since, before, null, event));
    }
}
