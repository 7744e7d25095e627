package io.jituan.gateway.issuer;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/// Everybody can sign in at the embedded issuer as anybody. So the gateway does not start with it under the `prod`
/// profile, which is the one a packaged application has unless told otherwise.
@ApplicationScoped
class ProductionGuard {
    /// What has to be said to have it in production all the same.
    static final String SENTENCE = "everybody-may-sign-in-as-anybody";

    private static final Logger LOG = Logger.getLogger(ProductionGuard.class);
    private static final String PRODUCTION = "prod";

    void check(@Observes StartupEvent starting, IssuerConfig config) {
        check(config, ConfigUtils.getProfiles());
        if (config.enabled()) {
            LOG.warnf("The embedded issuer is on at %s: everybody may sign in as anybody", config.url());
        }
    }

    /// Throws where the issuer is on in production without having been asked for by name.
    static void check(IssuerConfig config, List<String> profiles) {
        boolean asked = config.allowInProduction().filter(SENTENCE::equals).isPresent();
        if (config.enabled() && profiles.contains(PRODUCTION) && !asked) {
            throw new IllegalStateException(
                    "The embedded issuer lets everybody sign in as anybody and is not for production."
                            + " Turn it off (jituan.issuer.enabled=false) and name your own issuer in jituan.gateway.tokens.issuer,"
                            + " or run under another profile (QUARKUS_PROFILE=demo),"
                            + " or set jituan.issuer.allow-in-production=" + SENTENCE);
        }
    }
}
