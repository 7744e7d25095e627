package io.jituan.kit.observability;

import io.jituan.kit.identifier.Identifiers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/// Gives every request an id before anything else sees it: the caller's `X-Request-Id` where it is sane, else a new
/// one. It goes back in the answer, into every log line and into problems, beside the trace id of a `traceparent`.
@ApplicationScoped
public class RequestIds {
    public static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String KEY = "jituan.request-id";
    private static final int BEFORE_EVERYTHING = 1000;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::identify, BEFORE_EVERYTHING);
    }

    /// The id of this request.
    public static String of(RoutingContext routing) {
        String id = routing.get(KEY);
        return id == null ? "none" : id;
    }

    private static void identify(RoutingContext routing) {
        String id = Optional.ofNullable(routing.request().getHeader(HEADER))
                .filter(given -> SANE.matcher(given).matches())
                .orElseGet(() -> Identifiers.next().toString());
        routing.put(KEY, id);
        routing.response().putHeader(HEADER, id);
        MDC.put("requestId", id);
        traceId(routing).ifPresent(trace -> MDC.put("traceId", trace));
        routing.next();
    }

    private static Optional<String> traceId(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getHeader("traceparent"))
                .map(TRACE_PARENT::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1));
    }
}
