package io.jituan.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.gateway.apidocs.ServiceDocument.Freshness;
import io.jituan.gateway.routing.RoutingTable;
import io.jituan.gateway.token.TokenConfig;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The one document of the whole API. It is made anew when it is older than half a minute, or than five seconds while a
/// service is missing.
@Singleton
class MergedDocument {
    private static final Duration HOLDS = Duration.ofSeconds(30);
    private static final Duration HOLDS_INCOMPLETE = Duration.ofSeconds(5);
    private static final String SPECIFICATION = "3.1.0";
    private static final String SIGN_IN = "signIn";

    private final ServiceDocuments services;
    private final RoutingTable table;
    private final ObjectMapper json;
    private final String discovery;
    private final String version;
    private final Clock clock;
    private @Nullable Future<ObjectNode> latest;
    private Instant stale = Instant.EPOCH;

    MergedDocument(
            ServiceDocuments services,
            RoutingTable table,
            ObjectMapper json,
            TokenConfig tokens,
            @ConfigProperty(name = "quarkus.application.version") String version,
            Clock clock) {
        this.services = services;
        this.table = table;
        this.json = json;
        this.discovery = tokens.issuer() + "/.well-known/openid-configuration";
        this.version = version;
        this.clock = clock;
    }

    /// As it stands now.
    synchronized Future<ObjectNode> now() {
        boolean waiting = latest != null && !latest.isComplete();
        if (latest == null || (!waiting && clock.instant().isAfter(stale))) {
            latest = services.fetch().map(this::merge);
        }
        return latest;
    }

    private ObjectNode merge(List<ServiceDocument> documents) {
        boolean complete = documents.stream().allMatch(one -> one.freshness() == Freshness.CURRENT);
        ObjectNode merged = json.createObjectNode();
        merged.put("openapi", SPECIFICATION);
        merged.putObject("info")
                .put("title", "Jituan 集团化办学")
                .put("version", version)
                .put("description", "Every operation of every service, as it is reached through the gateway.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        merged.setAll(Merge.of(table, documents));
        offerSignIn(merged);
        holdFor(complete ? HOLDS : HOLDS_INCOMPLETE);
        return merged;
    }

    /// Beside the services' plain bearer token: signing in at the issuer, so that a person can do it from the page.
    /// The services may know the issuer by another address than clients do, so it is said here.
    private void offerSignIn(ObjectNode merged) {
        merged.withObject("/components/securitySchemes/" + SIGN_IN)
                .put("type", "openIdConnect")
                .put("openIdConnectUrl", discovery);
        for (JsonNode path : merged.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("security") instanceof ArrayNode ways && !ways.isEmpty()) {
                    ways.addObject().putArray(SIGN_IN);
                }
            }
        }
    }

    private synchronized void holdFor(Duration time) {
        stale = clock.instant().plus(time);
    }
}
