package io.jituan.gateway.forwarding;

import io.jituan.gateway.answer.Answers;
import io.jituan.gateway.forwarding.Origins.Unreachable;
import io.jituan.gateway.routing.Route;
import io.jituan.web.problem.HttpRefusal;
import io.jituan.web.problem.HttpRefusal.BodyTooLarge;
import io.jituan.web.problem.HttpRefusal.ServiceUnavailable;
import io.jituan.web.problem.HttpRefusal.TimedOut;
import io.jituan.web.problem.Problem;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One request on its way to a service, and the answer on its way back.
final class Crossing implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Crossing.class);
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final int SHORT = 64 * 1024;

    private final Route route;
    private final Origins origins;
    private final Breaker breaker;
    private final EdgeHeaders headers;
    private final Answers answers;
    private @Nullable LimitedBody limited;

    Crossing(Route route, Origins origins, EdgeHeaders headers, Answers answers) {
        this.route = route;
        this.origins = origins;
        this.breaker = origins.breaker(route.service());
        this.headers = headers;
        this.answers = answers;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        HttpServerRequest request = context.request().proxiedRequest();
        if (!breaker.admits()) {
            return refusal(context, new ServiceUnavailable(route.service().fullName()));
        }
        context.request().setURI(route.uri());
        headers.inward(request, context.request().headers());
        limitBody(context, request);
        return send(context).recover(failure -> refusal(context, reason(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse response = context.response();
        headers.outward(route.service(), response.headers());
        Body body = response.getBody();
        if (body == null) {
            return context.sendResponse();
        }
        if (isBodiless(response.getStatusCode())) {
            body.stream().resume();
            response.setBody(null);
        } else if (body.length() >= 0 && body.length() <= SHORT && body.stream() instanceof HttpClientResponse answer) {
            return sendWhole(context, answer);
        }
        return context.sendResponse();
    }

    /// A short answer is sent with one write. Passed on piece by piece it would take two or three, and each costs as
    /// much as a tenth of the whole request.
    private Future<Void> sendWhole(ProxyContext context, HttpClientResponse answer) {
        HttpServerRequest request = context.request().proxiedRequest();
        HttpServerResponse response = request.response();
        Future<Buffer> body = answer.body();
        answer.resume();
        return body.compose(
                whole -> {
                    response.setStatusCode(context.response().getStatusCode());
                    response.headers().addAll(context.response().headers());
                    return response.end(whole);
                },
                failure -> {
                    count(failure);
                    answers.refuse(request, reason(request, failure));
                    return Future.succeededFuture();
                });
    }

    /// A read is tried once more where the service could not be reached or broke off; a write might be done twice.
    private Future<ProxyResponse> send(ProxyContext context) {
        Future<ProxyResponse> first = attempt(context);
        if (!isSafe(context.request().getMethod()) || context.request().getBody() != null) {
            return first;
        }
        return first.recover(failure -> failure instanceof TimeoutException
                ? Future.failedFuture(failure)
                : origins.pause().compose(done -> attempt(context)));
    }

    private Future<ProxyResponse> attempt(ProxyContext context) {
        return context.sendRequest().onComplete(done -> breaker.succeeded(), this::count);
    }

    private void count(Throwable failure) {
        if (limited == null || !limited.isExceeded()) {
            breaker.failed();
        }
    }

    private void limitBody(ProxyContext context, HttpServerRequest request) {
        if (!hasBody(request)) {
            request.resume();
            context.request().setBody(null);
        } else if (request.getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            limited = new LimitedBody(request, route.lane().maxBodyBytes());
            context.request().setBody(Body.body(limited));
        }
    }

    private HttpRefusal reason(HttpServerRequest request, Throwable failure) {
        if (limited != null && limited.isExceeded()) {
            return new BodyTooLarge(route.lane().maxBodyInWords());
        }
        String service = route.service().fullName();
        LOG.warnf("%s %s: %s", request.method(), service, failure);
        return failure instanceof TimeoutException && !(failure instanceof Unreachable)
                ? new TimedOut(service)
                : new ServiceUnavailable(service);
    }

    private Future<ProxyResponse> refusal(ProxyContext context, HttpRefusal refusal) {
        HttpServerRequest request = context.request().proxiedRequest();
        ProxyResponse response = context.request().release().response();
        answers.drain(request);
        if (refusal instanceof ServiceUnavailable) {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(breaker.retryAfterSeconds()));
        }
        response.setStatusCode(refusal.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(answers.problem(request, refusal)));
        return Future.succeededFuture(response);
    }

    static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null : !length.equals("0");
    }

    private static boolean isSafe(HttpMethod method) {
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static boolean isBodiless(int status) {
        return status == NO_CONTENT || status == NOT_MODIFIED;
    }
}
