package io.jituan.gateway.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a browser may be sent with a code: this machine, the gateway itself, and what configuration names.
@ApplicationScoped
class Redirects {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> WEB = Set.of("http", "https");

    private final URI issuer;
    private final List<URI> configured;

    Redirects(IssuerConfig config) {
        this.issuer = URI.create(config.url());
        this.configured = config.redirects().orElse(List.of());
    }

    /// The address, where it is one that browsers may be sent to.
    Optional<URI> allowed(String address) {
        URI target;
        try {
            target = URI.create(address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return isAllowed(target) ? Optional.of(target) : Optional.empty();
    }

    private boolean isAllowed(URI target) {
        if (target.getHost() == null
                || target.getUserInfo() != null
                || target.getRawFragment() != null
                || !WEB.contains(target.getScheme())) {
            return false;
        }
        return THIS_MACHINE.contains(target.getHost()) || isOurs(target) || configured.contains(target);
    }

    private boolean isOurs(URI target) {
        return target.getScheme().equals(issuer.getScheme())
                && target.getHost().equals(issuer.getHost())
                && target.getPort() == issuer.getPort();
    }
}
