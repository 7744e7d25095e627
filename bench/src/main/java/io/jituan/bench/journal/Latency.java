package io.jituan.bench.journal;

import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// How long after its commit a change is with those who wait for it, at a steady rate.
record Latency(JournalStack stack, int perSecond, int seconds) {
    private static final long ONE_SECOND = TimeUnit.SECONDS.toNanos(1);

    /// As an event, with a consumer of the topic.
    List<Measurement> onTopic() throws Exception {
        try (Arrivals arrivals = new TopicArrivals(stack.kafka(), Things.TOPIC)) {
            List<Double> millis = lags(arrivals);
            return List.of(line("consumer", millis, 0.50, 60), line("consumer", millis, 0.99, 200));
        }
    }

    /// With a reader of the change feed.
    List<Measurement> onFeed() throws Exception {
        try (Arrivals arrivals = new FeedArrivals(stack.pool())) {
            List<Double> millis = lags(arrivals);
            return List.of(line("reader of the feed", millis, 0.50, 40), line("reader of the feed", millis, 0.99, 200));
        }
    }

    /// In milliseconds, the shortest first.
    private List<Double> lags(Arrivals arrivals) throws Exception {
        Map<String, Long> committedAt = new HashMap<>();
        try (Pipeline pipeline = new Pipeline(stack)) {
            pipeline.start();
            write(pipeline, committedAt);
            while (arrivals.count() < committedAt.size()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
        return committedAt.entrySet().stream()
                .map(event -> Math.max(0, arrivals.arrivedAt(event.getKey()) - event.getValue()) / 1e6)
                .sorted()
                .toList();
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

    private Measurement line(String who, List<Double> millis, double share, double goal) {
        double measured = millis.get((int) (share * (millis.size() - 1)));
        return new Measurement(
                "commit to %s at %d changes/s for %d s, p%.0f".formatted(who, perSecond, seconds, 100 * share),
                "%.1f ms".formatted(measured),
                "<= %.0f ms".formatted(goal),
                goal / measured);
    }
}
