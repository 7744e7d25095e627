package io.jituan.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/// Counts received events by what became of them: `jituan_inbox_events_total`.
@ApplicationScoped
class InboxMeters {
    private final MeterRegistry registry;

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Effect effect) {
        registry.counter("jituan.inbox.events", "effect", effect.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
