package io.jituan.group.membership;

import io.jituan.contracts.Event;
import io.jituan.group.educationgroup.GroupDirectory;
import io.jituan.group.educationgroup.GroupInBrief;
import io.jituan.group.school.SchoolDirectory;
import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/// What the district changes of a membership: its type from a day on, its end, and what was recorded wrongly.
@ApplicationScoped
class MembershipChanges {
    static final String AGGREGATE = "membership";

    private final Memberships memberships;
    private final Seats seats;
    private final GroupDirectory groups;
    private final SchoolDirectory schools;
    private final Journal journal;
    private final CurrentCaller caller;

    MembershipChanges(
            Memberships memberships,
            Seats seats,
            GroupDirectory groups,
            SchoolDirectory schools,
            Journal journal,
            CurrentCaller caller) {
        this.memberships = memberships;
        this.seats = seats;
        this.groups = groups;
        this.schools = schools;
        this.journal = journal;
        this.caller = caller;
    }

    Versioned<MembershipView> changeType(UUID id, ChangeType request, IfMatch seen) {
        Membership membership = opened(id, seen);
        Refused.ifAny(TermRules.change(membership.lastTerm(), request.type(), request.effectiveOn()));
        MembershipView before = membership.view();
        MembershipType previous = membership.lastTerm().orElseThrow().type();
        membership.changeType(request.type(), request.effectiveOn(), request.decision());
        refuseUnlessSeated(membership);
        Event event = MembershipEvents.typeChanged(membership, previous, request);
        return written("change-type", request.effectiveOn(), before, membership, event);
    }

    Versioned<MembershipView> end(UUID id, EndMembership request, IfMatch seen) {
        Membership membership = opened(id, seen);
        Refused.ifAny(TermRules.end(membership.lastTerm(), request.endedOn()));
        MembershipView before = membership.view();
        MembershipType type = membership.lastTerm().orElseThrow().type();
        membership.end(request);
        Event event = MembershipEvents.ended(membership, type, request);
        return written("end", request.endedOn(), before, membership, event);
    }

    Versioned<MembershipView> correct(UUID id, CorrectMembership request, IfMatch seen) {
        Membership membership = opened(id, seen);
        Refused.ifAny(TermRules.follow(request.terms()).stream().toList());
        MembershipView before = membership.view();
        LocalDate from = firstDay(request, before);
        membership.correct(request.terms());
        refuseUnlessSeated(membership);
        return written("correct", from, before, membership, MembershipEvents.corrected(membership));
    }

    private Membership opened(UUID id, IfMatch seen) {
        caller.require(Role.DISTRICT_ADMIN);
        Memberships.Parties parties = memberships.partiesOf(id);
        schools.locked(parties.schoolId());
        groups.locked(parties.groupId());
        Membership membership = memberships.existing(id);
        seen.check(membership.version());
        return membership;
    }

    private void refuseUnlessSeated(Membership membership) {
        GroupInBrief group = groups.existing(membership.groupId());
        Refused.ifAny(seats.refusals(group, membership.id(), membership.schoolId(), membership.terms()));
    }

    private Versioned<MembershipView> written(
            String step, LocalDate effectiveOn, MembershipView before, Membership membership, Event event) {
        memberships.flush();
        seats.give(membership.groupId());
        journal.append(Change.updated(
                        AGGREGATE, membership.id(), membership.version(), step, effectiveOn, before, membership.view())
                .announcing(event));
        return new Versioned<>(membership.view(), membership.version());
    }

    /// The first day of which something else is said now.
    private static LocalDate firstDay(CorrectMembership request, MembershipView before) {
        return Stream.concat(request.terms().stream(), before.terms().stream())
                .map(TermView::beganOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
