package io.jituan.gateway.answer;

import io.jituan.web.problem.HttpRefusal.RouteUnknown;
import io.jituan.web.problem.HttpRefusal.Unexpected;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/// What happens to every request first, whatever it asks for, and last, when nobody answered it.
@Singleton
class Threshold {
    private static final Logger LOG = Logger.getLogger(Threshold.class);
    private static final int BEFORE_CORS = 400;
    private static final CharSequence TRACE_PARENT = HttpHeaders.createOptimized("traceparent");
    /// W3C Trace Context: version, trace id, parent id, flags.
    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    private static final int TRACE_ID_FROM = 3;
    private static final int TRACE_ID_TO = 35;
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("x-content-type-options");
    private static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("x-frame-options");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("referrer-policy");
    private static final CharSequence CONTENT_SECURITY_POLICY = HttpHeaders.createOptimized("content-security-policy");
    private static final CharSequence NOTHING_LOADED =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");

    private final Answers answers;

    Threshold(Answers answers) {
        this.answers = answers;
    }

    void first(@Observes Filters filters) {
        filters.register(this::enter, BEFORE_CORS);
    }

    void last(@Observes Router router) {
        router.route().last().handler(this::nobody);
        router.route().failureHandler(this::failed);
    }

    private void enter(RoutingContext context) {
        MDC.put("requestId", RequestIds.assign(context.request()));
        String trace = context.request().getHeader(TRACE_PARENT);
        if (trace != null && TRACE.matcher(trace).matches()) {
            MDC.put("traceId", trace.substring(TRACE_ID_FROM, TRACE_ID_TO));
        }
        MultiMap headers = context.response().headers();
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.set(FRAME_OPTIONS, DENY);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        headers.set(CONTENT_SECURITY_POLICY, NOTHING_LOADED);
        context.next();
    }

    private void nobody(RoutingContext context) {
        answers.refuse(context.request(), new RouteUnknown(context.normalizedPath()));
    }

    private void failed(RoutingContext context) {
        LOG.error("A request could not be answered", context.failure());
        answers.refuse(context.request(), new Unexpected());
    }
}
