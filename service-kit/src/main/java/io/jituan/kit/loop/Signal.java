package io.jituan.kit.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Tells a waiting loop that there is something to do. Raised twice before anybody waited, it is one signal.
public final class Signal {
    private final Semaphore raised = new Semaphore(0);

    /// Wakes the waiter, or lets the next one pass at once.
    public void raise() {
        if (raised.availablePermits() == 0) {
            raised.release();
        }
    }

    /// Waits until it is raised, but no longer than the limit.
    public void await(Duration limit) throws InterruptedException {
        if (raised.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            raised.drainPermits();
        }
    }
}
