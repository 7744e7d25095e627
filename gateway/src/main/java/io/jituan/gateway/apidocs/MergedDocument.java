package io.jituan.gateway.apidocs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.gateway.routing.RoutingTable;
import io.jituan.gateway.token.TokenConfig;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one document of the whole API.
@Singleton
class MergedDocument {
    private static final String SPECIFICATION = "3.1.0";
    private static final String SIGN_IN = "signIn";

    private final ServiceDocuments services;
    private final RoutingTable table;
    private final ObjectMapper json;
    private final String discovery;
    private final String version;
    private final MadeOfDocuments<ObjectNode> merged = new MadeOfDocuments<>(this::merge);

    MergedDocument(
            ServiceDocuments services,
            RoutingTable table,
            ObjectMapper json,
            TokenConfig tokens,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.services = services;
        this.table = table;
        this.json = json;
        this.discovery = tokens.issuer() + "/.well-known/openid-configuration";
        this.version = version;
    }

    /// As it stands now.
    Future<ObjectNode> now() {
        return services.now().map(merged::of);
    }

    private ObjectNode merge(List<ServiceDocument> documents) {
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
}
