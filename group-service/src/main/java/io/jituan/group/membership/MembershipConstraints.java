package io.jituan.group.membership;

import io.jituan.kit.problem.ConstraintRefusals;
import io.jituan.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// What the constraints of this room's tables mean to the loser of a race.
@ApplicationScoped
class MembershipConstraints implements ConstraintRefusals {
    @Override
    public Map<String, Refusal> byConstraint() {
        return Map.of(
                "membership_seat_taken", new MembershipRefusal.SeatTaken(),
                "school_has_one_group", new MembershipRefusal.SchoolTakenMeanwhile(),
                "school_is_once_in_group", new MembershipRefusal.SchoolTakenMeanwhile(),
                "cap_already_set", new CapRefusal.CapAlreadySet());
    }
}
