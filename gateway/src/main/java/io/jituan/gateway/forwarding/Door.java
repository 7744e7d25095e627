package io.jituan.gateway.forwarding;

import io.jituan.gateway.answer.Answers;
import io.jituan.gateway.rate.RateLimits;
import io.jituan.gateway.rate.RateLimits.Allowance;
import io.jituan.gateway.routing.Route;
import io.jituan.gateway.routing.RoutingTable;
import io.jituan.gateway.token.TokenVerifier;
import io.jituan.gateway.token.Verdict;
import io.jituan.gateway.token.Verdict.Accepted;
import io.jituan.gateway.token.Verdict.Rejected;
import io.jituan.gateway.token.Verdict.Undecided;
import io.jituan.gateway.token.VerifiedToken;
import io.jituan.web.problem.HttpRefusal.BodyTooLarge;
import io.jituan.web.problem.HttpRefusal.RouteUnknown;
import io.jituan.web.problem.HttpRefusal.ServiceUnavailable;
import io.jituan.web.problem.HttpRefusal.TooManyRequests;
import io.jituan.web.security.AccessRefusal.TokenInvalid;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/// The way in: is there such a path, is the token good, has the client its rate, is the body short enough? Then the
/// request crosses. All of it on the event loop.
///
/// Requests without a token pass: what is public, each service says itself. It also verifies the token again; nothing
/// is trusted for having come through here.
@Singleton
class Door {
    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final CharSequence RATE_LIMIT = HttpHeaders.createOptimized("ratelimit");
    private static final CharSequence RATE_LIMIT_POLICY = HttpHeaders.createOptimized("ratelimit-policy");
    private static final CharSequence WWW_AUTHENTICATE = HttpHeaders.createOptimized("www-authenticate");
    private static final CharSequence CHALLENGE =
            HttpHeaders.createOptimized("Bearer realm=\"jituan\", error=\"invalid_token\"");
    /// The proxy library would pass an upgrade on unchanged, past everything that is checked and rewritten here.
    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private static final String BEARER = "Bearer ";
    private static final String ASK_ISSUER_AGAIN = "5";

    private final RoutingTable table;
    private final TokenVerifier verifier;
    private final RateLimits rates;
    private final Origins origins;
    private final EdgeHeaders headers;
    private final Answers answers;

    Door(
            RoutingTable table,
            TokenVerifier verifier,
            RateLimits rates,
            Origins origins,
            EdgeHeaders headers,
            Answers answers) {
        this.table = table;
        this.verifier = verifier;
        this.rates = rates;
        this.origins = origins;
        this.headers = headers;
        this.answers = answers;
    }

    void open(@Observes Router router) {
        router.route("/api/*").handler(this::knock);
    }

    private void knock(RoutingContext context) {
        HttpServerRequest request = context.request();
        String query = request.query() == null ? "" : "?" + request.query();
        Optional<Route> route = table.resolve(request.method().name(), context.normalizedPath(), query);
        if (route.isEmpty()) {
            answers.refuse(request, new RouteUnknown(context.normalizedPath()));
            return;
        }
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            admit(request, route.get(), EdgeHeaders.addressOf(request));
        } else {
            identify(request, route.get(), authorization);
        }
    }

    private void identify(HttpServerRequest request, Route route, String authorization) {
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            reject(request, "not a bearer token");
            return;
        }
        String token = authorization.substring(BEARER.length()).strip();
        Optional<VerifiedToken> remembered = verifier.remembered(token);
        if (remembered.isPresent()) {
            admit(request, route, nameOf(remembered.get()));
            return;
        }
        request.pause();
        verifier.verify(token).onSuccess(verdict -> decide(request, route, verdict));
    }

    private void decide(HttpServerRequest request, Route route, Verdict verdict) {
        switch (verdict) {
            case Accepted(VerifiedToken token) -> admit(request, route, nameOf(token));
            case Rejected(String reason) -> reject(request, reason);
            case Undecided() -> {
                request.response().putHeader(HttpHeaders.RETRY_AFTER, ASK_ISSUER_AGAIN);
                answers.refuse(request, new ServiceUnavailable("issuer"));
            }
        }
    }

    /// Guessing tokens costs rate too: that of the address it comes from.
    private void reject(HttpServerRequest request, String reason) {
        if (hasRate(request, EdgeHeaders.addressOf(request))) {
            LOG.debugf("Token rejected: %s", reason);
            request.response().putHeader(WWW_AUTHENTICATE, CHALLENGE);
            answers.refuse(request, new TokenInvalid());
        }
    }

    private void admit(HttpServerRequest request, Route route, String client) {
        if (!hasRate(request, client)) {
            return;
        }
        if (declaredLength(request) > route.lane().maxBodyBytes()) {
            answers.refuse(request, new BodyTooLarge(route.lane().maxBodyInWords()));
            return;
        }
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            request.response().writeContinue();
        }
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, origins.client())
                .origin(context -> origins.connect(route))
                .addInterceptor(new Crossing(route, origins, headers, answers))
                .handle(request);
    }

    private boolean hasRate(HttpServerRequest request, String client) {
        Allowance allowance = rates.take(client);
        request.response().putHeader(RATE_LIMIT_POLICY, rates.policy()).putHeader(RATE_LIMIT, allowance.header());
        if (allowance.granted()) {
            return true;
        }
        request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(allowance.retryAfterSeconds()));
        answers.refuse(request, new TooManyRequests(allowance.retryAfterSeconds()));
        return false;
    }

    private static String nameOf(VerifiedToken token) {
        return token.client() + ' ' + token.subject();
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
