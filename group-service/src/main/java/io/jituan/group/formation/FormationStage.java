package io.jituan.group.formation;

import java.util.Set;

/// How far a case has come (4.1.2).
public enum FormationStage {
    DRAFT,
    RESEARCH,
    CONSULTATION,
    DELIBERATION,
    ESTABLISHED,
    REJECTED,
    WITHDRAWN;

    /// Where it may go from here; a way back to an earlier stage is a return with its reason.
    public Set<FormationStage> next() {
        return switch (this) {
            case DRAFT -> Set.of(RESEARCH, WITHDRAWN);
            case RESEARCH -> Set.of(CONSULTATION, DRAFT, WITHDRAWN);
            case CONSULTATION -> Set.of(DELIBERATION, DRAFT, RESEARCH, WITHDRAWN);
            case DELIBERATION -> Set.of(ESTABLISHED, REJECTED, DRAFT, RESEARCH, CONSULTATION, WITHDRAWN);
            case ESTABLISHED, REJECTED, WITHDRAWN -> Set.of();
        };
    }

    /// Whether the case is decided or given up.
    public boolean isFinal() {
        return next().isEmpty();
    }

    /// Whether going from here to there is a way back.
    boolean isAfter(FormationStage other) {
        return !other.isFinal() && compareTo(other) > 0;
    }
}
