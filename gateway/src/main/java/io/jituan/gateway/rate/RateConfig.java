package io.jituan.gateway.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much one client may send. Every gateway counts for itself: of three, a client gets up to three times as much.
@ConfigMapping(prefix = "jituan.gateway.rate")
public interface RateConfig {
    /// Requests at once, after a pause.
    @WithDefault("1000")
    int burst();

    /// Requests in the long run.
    @WithDefault("200")
    int perSecond();

    /// How many clients are told apart; past that the least active are forgotten.
    @WithDefault("100000")
    int clients();
}
