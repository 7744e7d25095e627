package io.jituan.gateway.status;

import io.jituan.gateway.routing.RoutingTable;
import io.jituan.gateway.routing.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Asks every service whether it is ready. An answer holds for a second, so that nobody can make the gateway storm the
/// services by asking it.
@Singleton
class SystemStatus {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final long HOLDS_MILLIS = 1_000;
    private static final int OK = 200;

    private final List<Service> services;
    private final HttpClient client;
    private final Clock clock;
    private @Nullable Future<Whole> latest;
    private Instant asked = Instant.EPOCH;

    SystemStatus(RoutingTable table, Vertx vertx, Clock clock) {
        this.services = table.services();
        this.client = vertx.createHttpClient();
        this.clock = clock;
    }

    /// How the whole is now. Never fails.
    synchronized Future<Whole> now() {
        if (latest == null || clock.instant().isAfter(asked.plusMillis(HOLDS_MILLIS))) {
            asked = clock.instant();
            latest = ask();
        }
        return latest;
    }

    private Future<Whole> ask() {
        List<Future<Part>> parts = services.stream().map(this::ask).toList();
        return Future.all(parts).map(all -> Whole.of(all.<Part>list()));
    }

    private Future<Part> ask(Service service) {
        long started = clock.millis();
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(service.host())
                .setPort(service.port())
                .setSsl(service.isEncrypted())
                .setURI("/q/health/ready")
                .setConnectTimeout(PATIENCE_MILLIS)
                .setIdleTimeout(PATIENCE_MILLIS);
        return client.request(request)
                .compose(sent -> sent.send())
                .compose(answer -> answer.body().map(answer.statusCode() == OK))
                .otherwise(false)
                .map(up -> new Part(service.fullName(), Status.of(up), clock.millis() - started));
    }

    /// As the MicroProfile health documents say it.
    enum Status {
        UP,
        DOWN;

        private static Status of(Boolean up) {
            return up ? UP : DOWN;
        }
    }

    /// One service.
    ///
    /// @param millis until it answered, or until we gave up
    record Part(String name, Status status, long millis) {}

    /// All of them; UP when each is.
    record Whole(Status status, List<Part> services) {
        static Whole of(List<Part> parts) {
            return new Whole(
                    Status.of(parts.stream().allMatch(part -> part.status() == Status.UP)), List.copyOf(parts));
        }
    }
}
