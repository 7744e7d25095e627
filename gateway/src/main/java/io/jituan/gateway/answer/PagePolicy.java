package io.jituan.gateway.answer;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Of two content security policies browsers enforce both, and [Threshold] has given every answer one that forbids
/// everything. A page that says itself what it may show takes that one's place.
class PagePolicy {
    private static final String CONTENT_SECURITY_POLICY = "Content-Security-Policy";

    @ServerResponseFilter
    void alone(ContainerResponseContext answer, HttpServerRequest request) {
        if (answer.getHeaders().containsKey(CONTENT_SECURITY_POLICY)) {
            request.response().headers().remove(CONTENT_SECURITY_POLICY);
        }
    }
}
