package io.jituan.personnel.membership;

import io.jituan.contracts.group.v1.MembershipCorrected;
import io.jituan.kit.inbox.EventHandler;
import io.jituan.kit.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/// Keeps the true terms of a membership that had been recorded wrongly and tells the other rooms its course by them.
@ApplicationScoped
class MembershipCorrectedHandler implements EventHandler<MembershipCorrected> {
    private final Memberships memberships;
    private final Event<MembershipCourse> courses;

    MembershipCorrectedHandler(Memberships memberships, Event<MembershipCourse> courses) {
        this.memberships = memberships;
        this.courses = courses;
    }

    @Override
    public String type() {
        return MembershipCorrected.TYPE;
    }

    @Override
    public Class<MembershipCorrected> payload() {
        return MembershipCorrected.class;
    }

    @Override
    public void handle(MembershipCorrected event, Received received) {
        memberships.corrected(event, received.time());
        courses.fire(memberships.course(event.membershipId()));
    }
}
