package io.jituan.gateway.apidocs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.gateway.routing.Service;
import java.util.Optional;

/// The OpenAPI document of one service, as it was when last seen.
///
/// @param service whose it is
/// @param document its own; empty where the service was never reached since the gateway started
/// @param freshness whether it was reached now
public record ServiceDocument(Service service, Optional<ObjectNode> document, Freshness freshness) {
    /// How far a document can be trusted to be today's.
    public enum Freshness {
        CURRENT,
        /// The service is down; this is what it said before.
        LAST_KNOWN,
        MISSING
    }
}
