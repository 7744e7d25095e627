package io.jituan.group.membership;

/// Why a membership ended.
public enum EndGround {
    /// The district dissolved the tie.
    DISTRICT_DECISION,
    /// The member was merged or closed.
    SCHOOL_ENDED,
    /// The member moved to another group.
    MOVED
}
