package io.jituan.gateway.routing;

import java.net.URI;
import java.util.Set;

/// A service behind the gateway.
///
/// @param name short name, as in paths: `group`
/// @param url scheme, host and port where it listens
/// @param plurals what it serves under `/api/v1/` without its name in the path
public record Service(String name, URI url, Set<String> plurals) {
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    public Service {
        plurals = Set.copyOf(plurals);
        if (url.getHost() == null || url.getScheme() == null) {
            throw new IllegalArgumentException("jituan.gateway.services." + name + ".url is not a URL: " + url);
        }
    }

    /// The name people read in logs and problems: `group-service`.
    public String fullName() {
        return name + "-service";
    }

    public String host() {
        return url.getHost();
    }

    public int port() {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return isEncrypted() ? HTTPS_PORT : HTTP_PORT;
    }

    public boolean isEncrypted() {
        return "https".equals(url.getScheme());
    }

    /// Whether an absolute URL points at this service.
    boolean isAt(URI other) {
        return other.getHost() == null
                || (host().equalsIgnoreCase(other.getHost()) && url.getPort() == other.getPort());
    }
}
