package io.jituan.personnel.obligation;

import java.util.Set;

/// How an obligation stands on a day.
public enum ObligationStatus {
    /// It binds from a later day on.
    UPCOMING,
    /// It binds, and nobody was ever in post.
    OPEN,
    /// Somebody is in post.
    MET,
    /// Somebody was in post, and nobody is any more.
    REOPENED,
    /// It bound until an earlier day.
    CLOSED;

    /// The states that may follow.
    public Set<ObligationStatus> next() {
        return switch (this) {
            case UPCOMING -> Set.of(OPEN);
            case OPEN, REOPENED -> Set.of(MET, CLOSED);
            case MET -> Set.of(REOPENED, CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
