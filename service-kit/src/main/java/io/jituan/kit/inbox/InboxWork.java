package io.jituan.kit.inbox;

import io.jituan.kit.inbox.parked.ParkedRelease;
import io.jituan.kit.inbox.rebuild.Generations;
import io.jituan.kit.loop.Loop;
import io.jituan.kit.loop.Signal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The inbox's threads in this replica: one that fetches and applies, one that applies what waited behind a parked
/// event. A service that listens to nobody has neither.
@ApplicationScoped
public class InboxWork {
    private static final Duration RELEASE_POLL = Duration.ofSeconds(1);

    private final EventHandlers handlers;
    private final InboxConsumer consumer;
    private final Loop receiving;
    private final Loop releasing;

    InboxWork(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "quarkus.application.name") String service,
            EventHandlers handlers,
            Generations generations,
            Inbox inbox,
            InboxMeters meters,
            ParkedRelease release) {
        this.handlers = handlers;
        this.consumer = new InboxConsumer(kafka, service, handlers, generations, inbox, meters);
        this.receiving = new Loop("inbox", consumer, new Signal(), Duration.ZERO);
        this.releasing = new Loop("inbox-release", release, new Signal(), RELEASE_POLL);
    }

    void start(@Observes StartupEvent event) {
        if (!handlers.topics().isEmpty()) {
            receiving.start();
            releasing.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        receiving.stop();
        releasing.stop();
        consumer.close();
    }
}
