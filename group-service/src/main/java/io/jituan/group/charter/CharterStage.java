package io.jituan.group.charter;

import java.util.Set;

/// How far a version of a charter has come (4.2.3).
public enum CharterStage {
    DRAFT,
    SUBMITTED,
    RETURNED,
    FILED;

    /// Where it may go from here.
    public Set<CharterStage> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(RETURNED, FILED);
            case FILED -> Set.of();
        };
    }

    /// Whether its text may be written.
    boolean isWritable() {
        return next().contains(SUBMITTED);
    }
}
