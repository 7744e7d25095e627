package io.jituan.kit.loop;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private final AtomicInteger turns = new AtomicInteger();
    private final Signal signal = new Signal();

    @Test
    void an_idle_loop_is_woken_by_its_signal() {
        Loop loop = started(this::count);
        await().untilAsserted(() -> assertEquals(1, turns.get()));

        signal.raise();

        await().untilAsserted(() -> assertEquals(2, turns.get()));
        loop.stop();
    }

    @Test
    void a_turn_that_fails_is_taken_again() {
        Loop loop = started(() -> {
            if (turns.incrementAndGet() < 3) {
                throw new IllegalStateException("not yet");
            }
            return Turn.Outcome.IDLE;
        });

        await().untilAsserted(() -> assertEquals(3, turns.get()));
        loop.stop();
    }

    @Test
    void stopping_lets_the_turn_in_hand_finish_and_no_other_begin() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Loop loop = started(() -> {
            begun.countDown();
            released.await();
            turns.incrementAndGet();
            return Turn.Outcome.WORKED;
        });
        begun.await();

        Thread stopping = Thread.ofPlatform().start(loop::stop);
        await().until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
        released.countDown();

        assertTrue(stopping.join(Duration.ofSeconds(10)));
        assertEquals(1, turns.get());
    }

    @Test
    void a_loop_that_never_began_is_stopped_without_complaint() {
        Loop loop = new Loop("test", this::count, signal, LONG);

        assertDoesNotThrow(loop::stop);

        assertEquals(0, turns.get());
    }

    private Loop started(Turn turn) {
        Loop loop = new Loop("test", turn, signal, LONG);
        loop.start();
        return loop;
    }

    private Turn.Outcome count() {
        turns.incrementAndGet();
        return Turn.Outcome.IDLE;
    }
}
