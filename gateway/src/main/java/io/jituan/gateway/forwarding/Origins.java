package io.jituan.gateway.forwarding;

import io.jituan.gateway.routing.Route;
import io.jituan.gateway.routing.RoutingTable;
import io.jituan.gateway.routing.Service;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// The connections to the services, and a breaker for each.
@Singleton
class Origins {
    /// One for each event loop: a request stays on the loop it came in on, and handing it to another costs a fifth of
    /// the throughput.
    private final ThreadLocal<HttpClient> clients;

    private final Vertx vertx;
    private final long connectMillis;
    private final long retryMillis;
    private final Map<String, Breaker> breakers = new HashMap<>();

    Origins(ForwardingConfig config, RoutingTable table, Vertx vertx, Clock clock, MeterRegistry meters) {
        this.vertx = vertx;
        this.retryMillis = config.retryAfter().toMillis();
        this.connectMillis = config.connectWithin().toMillis();
        HttpClientOptions options =
                new HttpClientOptions().setConnectTimeout((int) connectMillis).setMaxWaitQueueSize(config.waiting());
        PoolOptions pool = new PoolOptions().setHttp1MaxSize(config.connections());
        this.clients = ThreadLocal.withInitial(() -> vertx.createHttpClient(options, pool));
        for (Service service : table.services()) {
            Breaker breaker = new Breaker(config.failuresToOpen(), config.openFor(), clock);
            breakers.put(service.name(), breaker);
            Gauge.builder("jituan.gateway.breaker.open", breaker, one -> one.isOpen() ? 1 : 0)
                    .tag("service", service.fullName())
                    .register(meters);
        }
    }

    HttpClient client() {
        return clients.get();
    }

    Breaker breaker(Service service) {
        return Objects.requireNonNull(breakers.get(service.name()));
    }

    /// A request on an open connection to the service; fails with [Unreachable] where none can be had.
    Future<HttpClientRequest> connect(Route route) {
        Service service = route.service();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(service.host())
                .setPort(service.port())
                .setSsl(service.isEncrypted())
                .setURI(route.uri())
                .setConnectTimeout(connectMillis)
                .setIdleTimeout(route.lane().answerWithin().toMillis());
        return client().request(options).recover(cause -> Future.failedFuture(new Unreachable(cause)));
    }

    /// Over when a read may be tried a second time.
    Future<Void> pause() {
        return vertx.timer(retryMillis, TimeUnit.MILLISECONDS);
    }

    /// Nothing was sent, because no connection could be had.
    static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreachable(Throwable cause) {
            super(cause.getMessage(), cause, false, false);
        }
    }
}
