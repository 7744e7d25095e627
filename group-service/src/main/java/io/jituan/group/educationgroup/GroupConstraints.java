package io.jituan.group.educationgroup;

import io.jituan.kit.problem.ConstraintRefusals;
import io.jituan.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// What the constraints of this room's tables mean to the loser of a race.
@ApplicationScoped
class GroupConstraints implements ConstraintRefusals {
    @Override
    public Map<String, Refusal> byConstraint() {
        return Map.of(
                "group_code_taken", new GroupRefusal.GroupCodeTaken(),
                "group_name_taken", new GroupRefusal.GroupNameTaken(),
                "group_born_once", new GroupRefusal.GroupBornAlready());
    }
}
