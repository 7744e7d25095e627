package io.jituan.kit.imports.batch;

/// How far a batch has come.
public enum BatchStatus {
    /// Read and compared; nothing is changed yet.
    PLANNED,
    /// Being carried out in one transaction; where its runner died, the next commit takes it up.
    COMMITTING,
    /// Carried out.
    COMMITTED,
    /// Given up by a person.
    DISCARDED,
    /// What it was planned on had changed.
    FAILED;

    boolean mayCommit() {
        return switch (this) {
            case PLANNED, COMMITTING -> true;
            case COMMITTED, DISCARDED, FAILED -> false;
        };
    }

    boolean mayDiscard() {
        return switch (this) {
            case PLANNED, FAILED -> true;
            case COMMITTING, COMMITTED, DISCARDED -> false;
        };
    }
}
