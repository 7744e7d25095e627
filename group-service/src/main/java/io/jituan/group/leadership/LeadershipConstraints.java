package io.jituan.group.leadership;

import io.jituan.kit.problem.ConstraintRefusals;
import io.jituan.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// What the constraints of this room's tables mean to the loser of a race.
@ApplicationScoped
class LeadershipConstraints implements ConstraintRefusals {
    @Override
    public Map<String, Refusal> byConstraint() {
        return Map.of("chief_principal_seat_taken", new LeadershipRefusal.ChiefSeatTaken());
    }
}
