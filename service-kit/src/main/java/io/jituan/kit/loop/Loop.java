package io.jituan.kit.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Takes turns on a daemon thread of its own until it is stopped. A turn that fails is taken again after a pause that
/// doubles up to ten seconds; the loop itself never dies of it.
public final class Loop {
    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration BUSY_PAUSE = Duration.ofMillis(5);
    private static final Duration FIRST_BACK_OFF = Duration.ofMillis(100);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(10);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final Turn turn;
    private final Signal signal;
    private final Duration idlePause;
    private final Thread thread;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Duration backOff = Duration.ZERO;

    /// @param name of the thread, as it stands in thread dumps and logs
    /// @param signal ends a pause of idleness early
    /// @param idlePause how long to wait for the signal before looking again without it
    public Loop(String name, Turn turn, Signal signal, Duration idlePause) {
        this.turn = turn;
        this.signal = signal;
        this.idlePause = idlePause;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    /// Begins, once.
    public void start() {
        thread.start();
    }

    /// Lets the turn in hand finish and ends, within ten seconds. Does nothing to a loop that never began.
    public void stop() {
        stopped.countDown();
        signal.raise();
        if (thread.getState() == Thread.State.NEW) {
            return;
        }
        try {
            thread.join(STOP_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (stopped.getCount() > 0) {
                takeTurn();
            }
        } catch (InterruptedException e) {
            LOG.debugf("%s was interrupted and ends", thread.getName());
        }
    }

    private void takeTurn() throws InterruptedException {
        try {
            Turn.Outcome outcome = turn.take();
            backOff = Duration.ZERO;
            pauseAfter(outcome);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            backOff = longer(backOff);
            LOG.warnf(e, "%s failed and tries again in %d ms", thread.getName(), backOff.toMillis());
            stopped.await(backOff.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void pauseAfter(Turn.Outcome outcome) throws InterruptedException {
        switch (outcome) {
            case WORKED -> {}
            case BUSY -> signal.await(BUSY_PAUSE);
            case IDLE -> signal.await(idlePause);
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.isZero() ? FIRST_BACK_OFF : pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : LONGEST_BACK_OFF;
    }
}
