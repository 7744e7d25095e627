package io.jituan.bench.journal;

import java.sql.Connection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How long a backlog takes to drain that grew while nobody sequenced or sent.
///
/// @param jvm `cold` for the first run of a process, `warm` for a later one
record Backlog(JournalStack stack, int events, String jvm) {
    private static final double GOAL_SECONDS = 5;

    Measurement measure() throws Exception {
        fill(new Things(stack.pool()));
        try (Arrivals arrivals = new TopicArrivals(stack.kafka(), Things.TOPIC);
                Pipeline pipeline = new Pipeline(stack)) {
            long begin = System.nanoTime();
            pipeline.start();
            while (arrivals.count() < events) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Measurement(
                    "%,d entries sequenced, chained, sent, acknowledged, received; JVM %s".formatted(events, jvm),
                    "%.2f s".formatted(seconds),
                    "<= %.0f s".formatted(GOAL_SECONDS),
                    GOAL_SECONDS / seconds);
        }
    }

    private void fill(Things things) throws Exception {
        try (Connection connection = stack.pool().getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < events; i++) {
                things.journal(connection, i, i + 1L);
            }
            connection.commit();
        }
    }
}
