package io.jituan.kit.security;

import io.jituan.kit.observability.RequestIds;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What the journal and problems need to know of the request in hand.
@ApplicationScoped
public class CurrentRequest {
    private static final String NO_REQUEST = "none";
    /// Set by the gateway. Whoever sets it himself only misnames his own request to himself.
    private static final String ORIGINAL_PATH = "X-Original-Path";
    private static final int CLOSING_SECONDS = 5;

    private final CurrentVertxRequest request;

    CurrentRequest(CurrentVertxRequest request) {
        this.request = request;
    }

    /// The request id, or that of the [BackgroundWork]; `none` outside both.
    public String id() {
        return BackgroundWork.current()
                .map(BackgroundWork::id)
                .or(() -> routing().map(RequestIds::of))
                .orElse(NO_REQUEST);
    }

    /// The path of the request, empty outside one.
    public String path() {
        return routing().map(RoutingContext::normalizedPath).orElse("");
    }

    /// The path as the client wrote it, in front of the gateway where there is one; empty outside a request.
    public String originalPath() {
        return header(ORIGINAL_PATH).orElseGet(this::path);
    }

    /// Method and path of the request, `POST /api/v1/schools`; empty outside one.
    public String operation() {
        return routing()
                .map(routing -> routing.request().method() + " " + routing.normalizedPath())
                .orElse("");
    }

    /// The method of the request, empty outside one.
    public String method() {
        return routing().map(routing -> routing.request().method().name()).orElse("");
    }

    /// A header of the request, empty where there is none.
    public Optional<String> header(String name) {
        return routing().map(routing -> routing.request().getHeader(name));
    }

    /// Whether the head of the answer is on its way already.
    public boolean isAnswered() {
        return routing().map(routing -> routing.response().headWritten()).orElse(false);
    }

    /// Breaks the answer off, so that the client sees that it is not whole: resets the stream of HTTP/2, closes the
    /// connection of HTTP/1.1. It is closed when this returns: the end of the body no longer gets there.
    public void breakOff() {
        routing().map(RoutingContext::request).ifPresent(request -> {
            if (request.version() == HttpVersion.HTTP_2) {
                request.response().reset();
            } else {
                await(request.connection().close());
            }
        });
    }

    private static void await(Future<Void> closed) {
        if (!Context.isOnEventLoopThread()) {
            closed.toCompletionStage()
                    .toCompletableFuture()
                    .handle((done, failure) -> failure == null)
                    .completeOnTimeout(false, CLOSING_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }

    private Optional<RoutingContext> routing() {
        return Arc.requireContainer().requestContext().isActive()
                ? Optional.ofNullable(request.getCurrent())
                : Optional.empty();
    }
}
