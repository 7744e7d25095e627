package io.jituan.localstack.process;

/// What asks a process to end. PostgreSQL takes TERM as "when the last client has gone" and INT as "now, in good
/// order".
public enum StopSignal {
    TERM,
    INT
}
