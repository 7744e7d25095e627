package io.jituan.kit.journal.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says when events wait for the broker. The service stays ready: it goes on without, and what waits is sent later.
@Readiness
@ApplicationScoped
public class RelayHealth implements HealthCheck {
    private final KafkaRelay relay;

    RelayHealth(KafkaRelay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("event relay")
                .up()
                .withData("state", relay.waitingSince().isPresent() ? "degraded" : "sending")
                .withData(
                        "brokerAwaitedSince",
                        relay.waitingSince().map(Instant::toString).orElse("-"))
                .build();
    }
}
