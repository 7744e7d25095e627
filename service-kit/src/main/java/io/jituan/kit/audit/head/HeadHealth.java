package io.jituan.kit.audit.head;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Says when the journal was found to be written anew. The service stays ready: it is the past that is in doubt.
@Readiness
@ApplicationScoped
public class HeadHealth implements HealthCheck {
    private final HeadWork work;

    HeadHealth(HeadWork work) {
        this.work = work;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("journal head")
                .up()
                .withData("state", work.isJournalRewritten() ? "rewritten, nothing is signed" : "signing")
                .build();
    }
}
