package io.jituan.gateway.apidocs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jituan.gateway.apidocs.ServiceDocument.Freshness;
import io.jituan.gateway.routing.RoutingTable;
import io.jituan.gateway.routing.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The services' OpenAPI documents. They are fetched anew when they are older than half a minute, or than five seconds
/// while a service is missing; each is remembered for the time when its service is down.
@Singleton
public class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final long PATIENCE_MILLIS = 5_000;
    private static final int OK = 200;
    private static final Duration HOLD = Duration.ofSeconds(30);
    private static final Duration HOLD_INCOMPLETE = Duration.ofSeconds(5);

    private final List<Service> services;
    private final HttpClient client;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<String, ObjectNode> known = new ConcurrentHashMap<>();
    private @Nullable Future<List<ServiceDocument>> latest;
    private Instant stale = Instant.EPOCH;

    ServiceDocuments(RoutingTable table, Vertx vertx, ObjectMapper json, Clock clock) {
        this.services = table.services();
        this.client = vertx.createHttpClient();
        this.json = json;
        this.clock = clock;
    }

    /// One for each service, in the order of their names; the same list until they are fetched again. Never fails.
    public synchronized Future<List<ServiceDocument>> now() {
        boolean waiting = latest != null && !latest.isComplete();
        if (latest == null || (!waiting && clock.instant().isAfter(stale))) {
            latest = Future.all(services.stream().map(this::fetch).toList())
                    .map(all -> all.<ServiceDocument>list())
                    .onSuccess(this::hold);
        }
        return latest;
    }

    private synchronized void hold(List<ServiceDocument> documents) {
        boolean complete = documents.stream().allMatch(one -> one.freshness() == Freshness.CURRENT);
        stale = clock.instant().plus(complete ? HOLD : HOLD_INCOMPLETE);
    }

    private Future<ServiceDocument> fetch(Service service) {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(service.host())
                .setPort(service.port())
                .setSsl(service.isEncrypted())
                .setURI("/q/openapi?format=JSON")
                .setConnectTimeout(PATIENCE_MILLIS)
                .setIdleTimeout(PATIENCE_MILLIS);
        return client.request(request)
                .compose(sent -> sent.putHeader("accept", "application/json").send())
                .compose(answer -> answer.statusCode() == OK
                        ? answer.body()
                        : Future.failedFuture("status " + answer.statusCode()))
                .map(body -> remember(service, body))
                .otherwise(cause -> recall(service, cause));
    }

    private ServiceDocument remember(Service service, Buffer body) {
        try {
            ObjectNode document = json.readValue(body.getBytes(), ObjectNode.class);
            known.put(service.name(), document);
            return new ServiceDocument(service, Optional.of(document), Freshness.CURRENT);
        } catch (IOException e) {
            throw new UncheckedIOException("not a JSON document", e);
        }
    }

    private ServiceDocument recall(Service service, Throwable cause) {
        LOG.warnf("The OpenAPI document of %s cannot be had: %s", service.fullName(), cause.getMessage());
        Optional<ObjectNode> document = Optional.ofNullable(known.get(service.name()));
        return new ServiceDocument(service, document, document.isPresent() ? Freshness.LAST_KNOWN : Freshness.MISSING);
    }
}
