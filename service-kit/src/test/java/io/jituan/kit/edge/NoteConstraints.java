package io.jituan.kit.edge;

import io.jituan.kit.problem.ConstraintRefusals;
import io.jituan.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

@ApplicationScoped
class NoteConstraints implements ConstraintRefusals {
    @Override
    public Map<String, Refusal> byConstraint() {
        return Map.of("note_title_unique", new NoteRefusal.TitleTaken());
    }
}
