package io.jituan.kit.audit.head;

import io.jituan.kit.loop.Loop;
import io.jituan.kit.loop.Signal;
import io.jituan.kit.loop.Turn;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The two threads of the journal's heads in this replica: one signs, one sends. They are apart so that a broker that
/// is away holds up no signature.
@ApplicationScoped
public class HeadWork {
    private static final int LOOKS_IN_A_PERIOD = 6;

    private final HeadSigning signing;
    private final List<Loop> loops;

    HeadWork(
            DataSource dataSource,
            SigningKeys keys,
            HeadTopic topic,
            HeadSigning.Origin origin,
            AuditConfig config,
            Clock clock) {
        Duration pause = config.signEvery().dividedBy(LOOKS_IN_A_PERIOD);
        this.signing = new HeadSigning(dataSource, keys, origin, config.signEvery(), clock);
        HeadSending sending = new HeadSending(dataSource, topic);
        Signal sooner = new Signal();
        this.loops = List.of(
                new Loop("journal-head-signing", () -> waking(signing.take(), sooner), new Signal(), pause),
                new Loop("journal-head-sending", sending, sooner, pause));
    }

    @Produces
    @Singleton
    static HeadSigning.Origin origin(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "jituan.district") String district) {
        return new HeadSigning.Origin(service, district);
    }

    @Produces
    @Singleton
    static HeadTopic topic(@Identifier("default-kafka-broker") Map<String, Object> kafka, HeadSigning.Origin origin) {
        return new HeadTopic(kafka, origin.service());
    }

    void start(@Observes StartupEvent event) {
        loops.forEach(Loop::start);
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(Loop::stop);
    }

    boolean isJournalRewritten() {
        return signing.isJournalRewritten();
    }

    private static Turn.Outcome waking(Turn.Outcome outcome, Signal sooner) {
        sooner.raise();
        return outcome;
    }
}
