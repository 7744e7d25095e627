package io.jituan.acceptance.system;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// In what state the wire of a [TcpProxy] is; whoever has something to pass waits here until it may.
final class Line {
    private enum State {
        PASSES,
        DELAYS,
        SWALLOWS,
        IS_CUT
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state = State.PASSES;
    private Duration delay = Duration.ZERO;

    void pass() {
        become(State.PASSES, Duration.ZERO);
    }

    void delay(Duration by) {
        become(State.DELAYS, by);
    }

    void swallow() {
        become(State.SWALLOWS, Duration.ZERO);
    }

    void cut() {
        become(State.IS_CUT, Duration.ZERO);
    }

    /// Returns when the next piece may pass.
    ///
    /// @throws IOException where the wire is cut
    void await() throws IOException, InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = delay.toNanos();
            while (state == State.SWALLOWS || state == State.DELAYS && left > 0) {
                left = waitForChange(left);
            }
            if (state == State.IS_CUT) {
                throw new IOException("cut");
            }
        } finally {
            lock.unlock();
        }
    }

    private long waitForChange(long nanos) throws InterruptedException {
        if (state == State.DELAYS) {
            return changed.awaitNanos(nanos);
        }
        changed.await();
        return 0;
    }

    private void become(State next, Duration by) {
        lock.lock();
        try {
            state = next;
            delay = by;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
