package io.jituan.group.membership;

import io.jituan.group.educationgroup.GroupDirectory;
import io.jituan.group.educationgroup.GroupInBrief;
import io.jituan.group.school.SchoolDirectory;
import io.jituan.group.school.SchoolInBrief;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.journal.Change;
import io.jituan.kit.journal.Journal;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Admits a school to a group (4.1.1, 4.1.3). School and group are locked, in this order, so that whoever comes
/// at the same moment sees the places that were given before him.
@ApplicationScoped
class Admission {
    private final Memberships memberships;
    private final Seats seats;
    private final GroupDirectory groups;
    private final SchoolDirectory schools;
    private final Journal journal;
    private final CurrentCaller caller;

    Admission(
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

    Versioned<MembershipView> admit(AdmitMember request) {
        caller.require(Role.DISTRICT_ADMIN);
        UUID schoolId = schools.named(request.school(), "/school").id();
        UUID groupId = groups.named(request.group(), "/group").id();
        SchoolInBrief school = schools.openAndLocked(schoolId);
        GroupInBrief group = groups.locked(groupId);
        Membership membership = Membership.admit(groupId, schoolId, request);
        Refused.ifAny(seats.refusals(group, membership.id(), schoolId, membership.terms()));
        memberships.persistAndFlush(membership);
        seats.give(groupId);
        journal.append(Change.created(
                        MembershipChanges.AGGREGATE,
                        membership.id(),
                        membership.version(),
                        request.beganOn(),
                        membership.view())
                .as("admit")
                .announcing(MembershipEvents.began(membership, group, school, request)));
        return new Versioned<>(membership.view(), membership.version());
    }
}
