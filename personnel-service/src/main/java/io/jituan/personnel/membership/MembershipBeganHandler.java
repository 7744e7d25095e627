package io.jituan.personnel.membership;

import io.jituan.contracts.group.v1.MembershipBegan;
import io.jituan.kit.inbox.EventHandler;
import io.jituan.kit.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/// Keeps the beginning of a membership and tells the other rooms what course it takes.
@ApplicationScoped
class MembershipBeganHandler implements EventHandler<MembershipBegan> {
    private final Memberships memberships;
    private final Schools schools;
    private final EducationGroups groups;
    private final Event<MembershipCourse> courses;

    MembershipBeganHandler(
            Memberships memberships, Schools schools, EducationGroups groups, Event<MembershipCourse> courses) {
        this.memberships = memberships;
        this.schools = schools;
        this.groups = groups;
        this.courses = courses;
    }

    @Override
    public String type() {
        return MembershipBegan.TYPE;
    }

    @Override
    public Class<MembershipBegan> payload() {
        return MembershipBegan.class;
    }

    @Override
    public void handle(MembershipBegan event, Received received) {
        schools.mentioned(event.schoolId(), event.schoolCode(), event.schoolName());
        groups.mentioned(event);
        memberships.began(event, received.time());
        courses.fire(memberships.course(event.membershipId()));
    }
}
