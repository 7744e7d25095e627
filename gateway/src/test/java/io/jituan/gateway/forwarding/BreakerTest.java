package io.jituan.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/// When a service is left alone, and when it is tried again.
class BreakerTest {
    private final SettableClock clock = new SettableClock();
    private final Breaker breaker = new Breaker(3, Duration.ofSeconds(5), clock);

    @Test
    void itOpensAtTheThirdFailureInARow() {
        fail(2);
        assertTrue(breaker.admits());
        fail(1);
        assertTrue(breaker.isOpen());
        assertFalse(breaker.admits());
    }

    @Test
    void aSuccessInBetweenStartsTheCountAnew() {
        fail(2);
        breaker.succeeded();
        fail(2);
        assertTrue(breaker.admits());
    }

    @Test
    void afterItsTimeOneTrialIsAdmittedAndNoSecond() {
        fail(3);
        clock.forward(Duration.ofSeconds(5));
        assertTrue(breaker.admits());
        assertFalse(breaker.admits());
    }

    @Test
    void aTrialThatFailsKeepsItOpen() {
        fail(3);
        clock.forward(Duration.ofSeconds(5));
        assertTrue(breaker.admits());
        breaker.failed();
        assertFalse(breaker.admits());
    }

    @Test
    void aTrialThatSucceedsClosesIt() {
        fail(3);
        clock.forward(Duration.ofSeconds(5));
        assertTrue(breaker.admits());
        breaker.succeeded();
        assertFalse(breaker.isOpen());
        assertTrue(breaker.admits());
    }

    @Test
    void itTellsHowLongToWait() {
        fail(3);
        assertEquals(5, breaker.retryAfterSeconds());
        clock.forward(Duration.ofMillis(4_900));
        assertEquals(1, breaker.retryAfterSeconds());
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    /// A clock that stands until it is moved.
    private static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-09-01T00:00:00Z");

        void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
