package io.jituan.kit.journal.sequencer;

import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// How much is on its way: `jituan_journal_pending` entries without a position, `jituan_journal_lag` positions that a
/// reader has still to go, `jituan_inbox_parked` events. Measured every ten seconds, the same in every replica.
@ApplicationScoped
class JournalMeters {
    private static final Select PENDING = Select.of("count(*) AS amount", "journal_pending");
    private static final Select PARKED =
            Select.of("count(*) AS amount", "parked_event").where("status = 'PARKED'");
    private static final Select LAG = Select.of(
            "reader, (SELECT coalesce(max(position), 0) FROM journal_position) - position AS amount", "journal_cursor");

    private final Rows rows;
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong parked = new AtomicLong();
    private final MultiGauge lag;

    JournalMeters(Rows rows, MeterRegistry registry) {
        this.rows = rows;
        this.lag = MultiGauge.builder("jituan.journal.lag").register(registry);
        Gauge.builder("jituan.journal.pending", pending, AtomicLong::doubleValue)
                .register(registry);
        Gauge.builder("jituan.inbox.parked", parked, AtomicLong::doubleValue).register(registry);
    }

    @Scheduled(every = "10s", delayed = "5s", identity = "journal-meters")
    void measure() {
        pending.set(amount(PENDING));
        parked.set(amount(PARKED));
        List<MultiGauge.Row<?>> readers = rows.list(
                LAG, row -> MultiGauge.Row.of(Tags.of("reader", row.text("reader")), row.longNumber("amount")));
        lag.register(readers, true);
    }

    private long amount(Select count) {
        return rows.first(count, row -> row.longNumber("amount")).orElse(0L);
    }
}
