package io.jituan.group.school;

import io.jituan.kit.problem.ConstraintRefusals;
import io.jituan.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// What the constraints of this room's tables mean to the loser of a race.
@ApplicationScoped
class SchoolConstraints implements ConstraintRefusals {
    @Override
    public Map<String, Refusal> byConstraint() {
        return Map.of(
                "school_code_taken", new SchoolRefusal.SchoolCodeTaken(),
                "school_name_taken", new SchoolRefusal.SchoolNameTaken(),
                "school_named_place_taken", new SchoolRefusal.SchoolNameTaken());
    }
}
