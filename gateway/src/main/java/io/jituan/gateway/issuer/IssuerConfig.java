package io.jituan.gateway.issuer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The embedded issuer.
@ConfigMapping(prefix = "jituan.issuer")
public interface IssuerConfig {
    @WithDefault("false")
    boolean enabled();

    /// The sentence of [ProductionGuard], for whoever wants it under the `prod` profile all the same.
    Optional<String> allowInProduction();

    /// Its `iss`, and the address under which everybody reaches it.
    String url();

    /// Where the signing key is kept, so that tokens outlive a restart.
    @WithDefault(".local/issuer")
    Path keyDirectory();

    @WithDefault("1H")
    Duration accessTokenLife();

    @WithDefault("12H")
    Duration refreshTokenLife();

    @WithDefault("1M")
    Duration codeLife();

    /// Where browsers may be sent back to, besides this machine and the gateway itself.
    @WithDefault("")
    Optional<List<URI>> redirects();
}
