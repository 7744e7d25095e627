package io.jituan.personnel.membership;

import io.jituan.contracts.group.v1.MembershipEnded;
import io.jituan.kit.inbox.EventHandler;
import io.jituan.kit.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/// Keeps the last day of a membership and tells the other rooms what course it takes with it.
@ApplicationScoped
class MembershipEndedHandler implements EventHandler<MembershipEnded> {
    private final Memberships memberships;
    private final Event<MembershipCourse> courses;

    MembershipEndedHandler(Memberships memberships, Event<MembershipCourse> courses) {
        this.memberships = memberships;
        this.courses = courses;
    }

    @Override
    public String type() {
        return MembershipEnded.TYPE;
    }

    @Override
    public Class<MembershipEnded> payload() {
        return MembershipEnded.class;
    }

    @Override
    public void handle(MembershipEnded event, Received received) {
        memberships.ended(event, received.time());
        courses.fire(memberships.course(event.membershipId()));
    }
}
