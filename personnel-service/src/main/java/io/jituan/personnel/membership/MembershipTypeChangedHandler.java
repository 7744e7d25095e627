package io.jituan.personnel.membership;

import io.jituan.contracts.group.v1.MembershipTypeChanged;
import io.jituan.kit.inbox.EventHandler;
import io.jituan.kit.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/// Keeps a change of type and tells the other rooms what course the membership takes with it.
@ApplicationScoped
class MembershipTypeChangedHandler implements EventHandler<MembershipTypeChanged> {
    private final Memberships memberships;
    private final Event<MembershipCourse> courses;

    MembershipTypeChangedHandler(Memberships memberships, Event<MembershipCourse> courses) {
        this.memberships = memberships;
        this.courses = courses;
    }

    @Override
    public String type() {
        return MembershipTypeChanged.TYPE;
    }

    @Override
    public Class<MembershipTypeChanged> payload() {
        return MembershipTypeChanged.class;
    }

    @Override
    public void handle(MembershipTypeChanged event, Received received) {
        memberships.typeChanged(event, received.time());
        courses.fire(memberships.course(event.membershipId()));
    }
}
