package io.jituan.gateway.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Whose tokens are accepted.
@ConfigMapping(prefix = "jituan.gateway.tokens")
public interface TokenConfig {
    /// The `iss` that tokens must carry; its keys are found by OpenID Connect discovery.
    String issuer();

    /// Must be among the token's `aud`.
    @WithDefault("jituan")
    String audience();

    /// Where the keys are, for an issuer that the gateway reaches under another address than its users do.
    Optional<URI> jwksUrl();

    /// By how much the clocks of issuer and gateway may differ.
    @WithDefault("30S")
    Duration leeway();

    /// How many verified tokens are remembered.
    @WithDefault("50000")
    int remembered();

    /// A token signed by a key we do not know makes us ask for the keys again, but not more often than this.
    @WithDefault("10S")
    Duration askAgainAfter();
}
