package io.jituan.kit.inbox.parked;

/// What became of a parked event.
public enum ParkedStatus {
    /// It waits for somebody, or for the one before it.
    PARKED,
    /// It has been applied after all.
    APPLIED,
    /// It was given up, for a stated reason.
    DISCARDED
}
