package io.jituan.gateway.token;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/// The issuer's public keys, fetched when the first token comes and again when one is signed by a key not seen yet.
/// The issuer may start after the gateway and change its keys at any time; it is asked once for many waiting requests.
@Singleton
class IssuerKeys {
    private static final Logger LOG = Logger.getLogger(IssuerKeys.class);
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(5);
    private static final int OK = 200;

    private final TokenConfig config;
    private final HttpClient client;
    private final Clock clock;
    private volatile List<JsonWebKey> keys = List.of();
    private @Nullable Instant fetched;
    private @Nullable Future<Void> fetching;

    IssuerKeys(TokenConfig config, Vertx vertx, Clock clock) {
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) PATIENCE_MILLIS));
        this.clock = clock;
    }

    /// Those known now; empty before the first fetch.
    List<JsonWebKey> known() {
        return keys;
    }

    /// Asks the issuer, unless it was asked just now. Fails where the issuer cannot be reached.
    synchronized Future<Void> refresh() {
        if (fetching != null && !fetching.isComplete()) {
            return fetching;
        }
        if (fetched != null && clock.instant().isBefore(fetched.plus(config.askAgainAfter()))) {
            return Future.succeededFuture();
        }
        fetching = address().compose(this::get).map(this::keep);
        return fetching.onFailure(e -> LOG.warnf("The issuer's keys cannot be had: %s", e.getMessage()));
    }

    private Future<URI> address() {
        if (config.jwksUrl().isPresent()) {
            return Future.succeededFuture(config.jwksUrl().get());
        }
        return get(URI.create(config.issuer() + DISCOVERY))
                .map(document -> URI.create(document.toJsonObject().getString("jwks_uri")));
    }

    private Future<Buffer> get(URI address) {
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.toString())
                .setTimeout(PATIENCE_MILLIS);
        return client.request(request)
                .compose(sent -> sent.send())
                .compose(answer -> answer.statusCode() == OK
                        ? answer.body()
                        : Future.failedFuture(address + " answers " + answer.statusCode()));
    }

    private @Nullable Void keep(Buffer document) {
        try {
            keys = List.copyOf(new JsonWebKeySet(document.toString()).getJsonWebKeys());
        } catch (JoseException e) {
            throw new IllegalStateException("The issuer's key set cannot be read", e);
        }
        synchronized (this) {
            fetched = clock.instant();
        }
        LOG.infof("The issuer has %d keys", keys.size());
        return null;
    }
}
