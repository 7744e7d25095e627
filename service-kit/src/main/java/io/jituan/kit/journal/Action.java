package io.jituan.kit.journal;

/// What a change did to its aggregate.
public enum Action {
    CREATED,
    UPDATED,
    DELETED,
    /// A natural key changed or was given later.
    REKEYED,
    MERGED
}
