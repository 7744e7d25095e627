package io.jituan.kit.audit.head;

/// Whether the heads outside the database could be asked.
public enum Anchor {
    /// Those on Kafka were compared.
    COMPARED,
    /// The brokers did not answer; only the database's own copies were compared, which whoever rewrites the journal
    /// could have removed.
    UNREACHABLE
}
