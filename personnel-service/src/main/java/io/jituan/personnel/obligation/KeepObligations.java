package io.jituan.personnel.obligation;

import io.jituan.kit.journal.Action;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.personnel.membership.MembershipCourse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings the obligations of a membership in line with the course it takes (4.1.1, 4.3.4.a): opens what it asks
/// for, moves last days, withdraws what never bound. Doing it twice changes nothing, so late and repeated events do
/// no harm.
@ApplicationScoped
class KeepObligations {
    private final Obligations obligations;
    private final Journal journal;

    KeepObligations(Obligations obligations, Journal journal) {
        this.obligations = obligations;
        this.journal = journal;
    }

    void follow(@Observes MembershipCourse course) {
        List<Requirement> required = Requirement.of(course);
        List<Obligation> kept = new ArrayList<>(obligations.of(course.membershipId()));
        List<Obligation> baseless = kept.stream()
                .filter(obligation -> required.stream().noneMatch(obligation::answers))
                .toList();
        baseless.forEach(this::withdraw);
        kept.removeAll(baseless);
        required.forEach(requirement -> keep(requirement, kept, course));
    }

    private void keep(Requirement requirement, List<Obligation> kept, MembershipCourse course) {
        Optional<Obligation> found = kept.stream()
                .filter(obligation -> obligation.answers(requirement))
                .findFirst();
        found.ifPresentOrElse(obligation -> rebind(obligation, requirement), () -> open(requirement, course));
    }

    private void open(Requirement requirement, MembershipCourse course) {
        Obligation obligation = Obligation.open(new Requirement(requirement.kind(), requirement.from(), null), course);
        obligations.persistAndFlush(obligation);
        journal.append(Change.created(
                        Obligation.AGGREGATE,
                        obligation.id(),
                        obligation.version(),
                        obligation.from(),
                        obligation.state())
                .as("open")
                .announcing(ObligationEvents.opened(obligation)));
        rebind(obligation, requirement);
    }

    private void rebind(Obligation obligation, Requirement requirement) {
        if (obligation.until().equals(Optional.ofNullable(requirement.until()))) {
            return;
        }
        ObligationState before = obligation.state();
        obligation.bindUntil(requirement.until());
        obligations.flush();
        String step = requirement.until() == null ? "prolong" : "close";
        journal.append(Change.updated(
                        Obligation.AGGREGATE,
                        obligation.id(),
                        obligation.version(),
                        step,
                        obligation.from(),
                        before,
                        obligation.state())
                .announcing(ObligationEvents.rebound(obligation)));
    }

    private void withdraw(Obligation obligation) {
        ObligationState before = obligation.state();
        obligations.delete(obligation);
        obligations.flush();
        journal.append(new Change(
                Obligation.AGGREGATE,
                obligation.id(),
                obligation.version() + 1,
                Action.DELETED,
                "withdraw",
                obligation.from(),
                before,
                null,
                ObligationEvents.withdrawn(obligation)));
    }
}
