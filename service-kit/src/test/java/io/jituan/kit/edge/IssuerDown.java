package io.jituan.kit.edge;

import io.jituan.testkit.infrastructure.Infrastructure;
import java.util.HashMap;
import java.util.Map;

/// As [Infrastructure], with an issuer that nobody has started.
public class IssuerDown extends Infrastructure {
    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = new HashMap<>(super.start());
        configuration.keySet().removeIf(key -> key.startsWith("quarkus.oidc."));
        configuration.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/issuer");
        return configuration;
    }
}
