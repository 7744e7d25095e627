package io.jituan.kit.inbox;

/// What became of a received event.
enum Effect {
    APPLIED,
    /// It had been applied or parked before.
    REPEATED,
    PARKED,
    /// Nobody here handles its type.
    UNKNOWN
}
