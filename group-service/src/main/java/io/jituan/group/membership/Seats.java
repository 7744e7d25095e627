package io.jituan.group.membership;

import io.jituan.group.educationgroup.GroupInBrief;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Decides whether the terms of a membership find their place in a group, and gives it to them.
@ApplicationScoped
class Seats {
    private final Places places;
    private final Caps caps;

    Seats(Places places, Caps caps) {
        this.places = places;
        this.caps = caps;
    }

    /// All reasons against these terms. School and group must be locked.
    List<MembershipRefusal> refusals(GroupInBrief group, UUID membershipId, UUID schoolId, List<Term> terms) {
        PlaceRules rules = new PlaceRules(places.besides(membershipId, group.id(), schoolId), caps.heldStill());
        List<MembershipRefusal> refusals = new ArrayList<>();
        for (Term term : terms) {
            if (term.beganOn().isBefore(group.establishedOn())) {
                refusals.add(new MembershipRefusal.BeforeGroup(group.establishedOn()));
            }
            refusals.addAll(rules.check(group.id(), schoolId, term.type(), term.days()));
        }
        return refusals.stream().distinct().toList();
    }

    /// Numbers the group's seats anew, after its members have changed and were flushed.
    void give(UUID groupId) {
        places.giveSeats(groupId);
    }
}
