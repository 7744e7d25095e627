package io.jituan.kit.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/// Gives the machine's clock where no other is asked for; tests put another in its place with an alternative producer.
@ApplicationScoped
class DistrictClock {
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(DistrictTime.ZONE);
    }
}
