package io.jituan.kit.inbox;

/// Why an event was parked instead of applied.
public enum Obstacle {
    /// Its handler failed every time it was tried.
    FAILED,
    /// Its data is not what its type promises.
    UNREADABLE,
    /// An earlier event of the same aggregate is parked.
    BEHIND
}
