package io.jituan.group.centre;

import io.jituan.kit.problem.ConstraintRefusals;
import io.jituan.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// What the constraints of this room's tables mean to the loser of a race.
@ApplicationScoped
class CentreConstraints implements ConstraintRefusals {
    @Override
    public Map<String, Refusal> byConstraint() {
        return Map.of(
                "centre_code_taken", new CentreRefusal.CentreCodeTaken(),
                "centre_name_taken", new CentreRefusal.CentreNameTaken(),
                "township_has_a_centre", new CentreRefusal.TownshipHasACentre());
    }
}
