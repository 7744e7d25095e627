package io.jituan.gateway.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// A gateway that trusts its own embedded issuer and gives every client ten requests, then one in ten seconds or so.
public final class TightLimits implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        String port = String.valueOf(World.freePort());
        String issuer = "http://localhost:" + port + "/issuer";
        return Map.of(
                "quarkus.http.test-port", port,
                "jituan.issuer.url", issuer,
                "jituan.gateway.tokens.issuer", issuer,
                "jituan.gateway.rate.burst", "10",
                "jituan.gateway.rate.per-second", "1");
    }

    /// After [Surroundings], whose settings it changes.
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
