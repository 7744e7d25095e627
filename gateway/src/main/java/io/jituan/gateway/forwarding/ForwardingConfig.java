package io.jituan.gateway.forwarding;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the gateway talks to the services.
@ConfigMapping(prefix = "jituan.gateway.forwarding")
public interface ForwardingConfig {
    /// Open connections to one service from each event loop.
    @WithDefault("64")
    int connections();

    /// Requests on each event loop that wait for a connection; the next one is told that the service is not available.
    @WithDefault("1000")
    int waiting();

    @WithDefault("2S")
    Duration connectWithin();

    /// Pause before a read is tried a second time.
    @WithDefault("100MS")
    Duration retryAfter();

    /// So many failures in a row, and the service is left alone for a while.
    @WithDefault("5")
    int failuresToOpen();

    /// For how long, before one request is let through as a trial.
    @WithDefault("5S")
    Duration openFor();
}
