package io.jituan.kit.journal.relay;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The service's relay: its source says district and service, its broker comes from `kafka.*`.
@ApplicationScoped
class RelayBean {
    @Produces
    @Singleton
    KafkaRelay relay(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "jituan.district") String district,
            @ConfigProperty(name = "quarkus.application.name") String service,
            Clock clock) {
        return new KafkaRelay(kafka, "/districts/" + district + "/" + service, clock);
    }

    void close(@Disposes KafkaRelay relay) {
        relay.close();
    }
}
