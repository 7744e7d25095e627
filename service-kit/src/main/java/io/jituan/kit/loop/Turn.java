package io.jituan.kit.loop;

/// One round of a loop's work.
@FunctionalInterface
public interface Turn {
    /// Does what there is to do, up to a bounded batch.
    ///
    /// @throws Exception where it failed; the loop waits and takes the turn again
    Outcome take() throws Exception;

    /// What a turn found.
    enum Outcome {
        /// It did something, and there may be more.
        WORKED,
        /// Another replica is at it just now.
        BUSY,
        /// There was nothing to do.
        IDLE
    }
}
