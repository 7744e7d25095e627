package io.jituan.bench.journal;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How long after its commit an event is with a consumer, at a steady rate.
record Latency(JournalStack stack, int perSecond, int seconds) {
    private static final double GOAL_MILLIS = 60;
    private static final long ONE_SECOND = TimeUnit.SECONDS.toNanos(1);

    List<Measurement> measure() throws Exception {
        Map<String, Long> committedAt = new HashMap<>();
        try (Arrivals arrivals = new Arrivals(stack.kafka(), Things.TOPIC);
                Pipeline pipeline = new Pipeline(stack)) {
            pipeline.start();
            write(pipeline, committedAt);
            while (arrivals.count() < committedAt.size()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            List<Double> millis = committedAt.entrySet().stream()
                    .map(event -> Math.max(0, arrivals.arrivedAt(event.getKey()) - event.getValue()) / 1e6)
                    .sorted()
                    .toList();
            return List.of(line("p50", at(millis, 0.50)), line("p99", at(millis, 0.99)));
        }
    }

    private void write(Pipeline pipeline, Map<String, Long> committedAt) throws Exception {
        Things things = new Things(stack.pool());
        long begin = System.nanoTime();
        try (Connection connection = stack.pool().getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < perSecond * seconds; i++) {
                LockSupport.parkNanos(begin + i * ONE_SECOND / perSecond - System.nanoTime());
                String event = things.changeJournalled(connection, i);
                committedAt.put(event, System.nanoTime());
                pipeline.committed();
            }
        }
    }

    private Measurement line(String percentile, double millis) {
        return new Measurement(
                "commit to consumer at %d changes/s for %d s, %s".formatted(perSecond, seconds, percentile),
                "%.1f ms".formatted(millis),
                "p50 <= %.0f ms".formatted(GOAL_MILLIS),
                GOAL_MILLIS / millis);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
