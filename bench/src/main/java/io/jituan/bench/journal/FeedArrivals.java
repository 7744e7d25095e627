package io.jituan.bench.journal;

import io.jituan.kit.journal.Announcement;
import io.jituan.kit.journal.JournalEntry;
import io.jituan.kit.journal.JournalReader;
import io.jituan.kit.loop.Loop;
import io.jituan.kit.loop.Signal;
import io.jituan.kit.loop.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/// A reader of the change feed who asks again every ten milliseconds, without the HTTP around it.
final class FeedArrivals implements Arrivals {
    private static final int BATCH = 500;

    private final JournalReader feed;
    private final Map<String, Long> arrivedAt = new ConcurrentHashMap<>();
    private final Loop loop;
    private long place;

    FeedArrivals(DataSource pool) {
        this.feed = new JournalReader(pool);
        this.loop = new Loop("feed-reader", this::read, new Signal(), Duration.ofMillis(10));
        loop.start();
    }

    @Override
    public int count() {
        return arrivedAt.size();
    }

    @Override
    public long arrivedAt(String id) {
        return arrivedAt.getOrDefault(id, Long.MAX_VALUE);
    }

    @Override
    public void close() {
        loop.stop();
    }

    private Turn.Outcome read() throws Exception {
        List<JournalEntry> changes = feed.after(place, BATCH);
        long now = System.nanoTime();
        for (JournalEntry change : changes) {
            Announcement event = Objects.requireNonNull(change.entry().announcement());
            arrivedAt.put(event.id().toString(), now);
            place = change.position();
        }
        return changes.isEmpty() ? Turn.Outcome.IDLE : Turn.Outcome.WORKED;
    }
}
