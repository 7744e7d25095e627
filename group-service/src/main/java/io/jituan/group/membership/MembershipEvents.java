package io.jituan.group.membership;

import io.jituan.contracts.group.v1.MembershipBegan;
import io.jituan.contracts.group.v1.MembershipCorrected;
import io.jituan.contracts.group.v1.MembershipEnded;
import io.jituan.contracts.group.v1.MembershipTerm;
import io.jituan.contracts.group.v1.MembershipTypeChanged;
import io.jituan.group.educationgroup.GroupInBrief;
import io.jituan.group.school.SchoolInBrief;

/// What other services hear of memberships.
final class MembershipEvents {
    private MembershipEvents() {}

    static MembershipBegan began(Membership membership, GroupInBrief group, SchoolInBrief school, AdmitMember request) {
        return new MembershipBegan(
                membership.id(),
                group.id(),
                group.code(),
                group.leadSchoolId(),
                school.id(),
                school.code(),
                school.name(),
                request.type().name(),
                request.beganOn());
    }

    static MembershipTypeChanged typeChanged(Membership membership, MembershipType previous, ChangeType request) {
        return new MembershipTypeChanged(
                membership.id(),
                membership.groupId(),
                membership.schoolId(),
                previous.name(),
                request.type().name(),
                request.effectiveOn());
    }

    static MembershipEnded ended(Membership membership, MembershipType type, EndMembership request) {
        return new MembershipEnded(
                membership.id(),
                membership.groupId(),
                membership.schoolId(),
                type.name(),
                request.endedOn(),
                request.ground().name());
    }

    static MembershipCorrected corrected(Membership membership) {
        return new MembershipCorrected(
                membership.id(),
                membership.groupId(),
                membership.schoolId(),
                membership.terms().stream()
                        .map(term -> new MembershipTerm(term.type().name(), term.beganOn(), term.endedOn()))
                        .toList());
    }
}
