package io.jituan.gateway.time;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/// The one place where the gateway asks what time it is.
class Clocks {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
