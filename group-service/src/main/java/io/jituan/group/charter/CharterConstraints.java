package io.jituan.group.charter;

import io.jituan.kit.problem.ConstraintRefusals;
import io.jituan.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// What the constraints of this room's tables mean to the loser of a race.
@ApplicationScoped
class CharterConstraints implements ConstraintRefusals {
    @Override
    public Map<String, Refusal> byConstraint() {
        return Map.of(
                "charter_number_taken", new CharterRefusal.CharterInPreparation(),
                "charter_in_preparation", new CharterRefusal.CharterInPreparation(),
                "charter_in_force", new CharterRefusal.TwoInForce());
    }
}
