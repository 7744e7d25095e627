package io.jituan.gateway.forwarding;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/// A body whose length is not told beforehand, cut off when it gets longer than allowed.
final class LimitedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> body;
    private final long most;
    private long bytes;
    private boolean exceeded;
    private @Nullable Handler<Throwable> failure;

    LimitedBody(ReadStream<Buffer> body, long most) {
        this.body = body;
        this.most = most;
    }

    /// Whether it was cut off.
    boolean isExceeded() {
        return exceeded;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failure = handler;
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : buffer -> pass(buffer, handler));
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        bytes += buffer.length();
        if (bytes <= most) {
            handler.handle(buffer);
            return;
        }
        if (!exceeded && failure != null) {
            exceeded = true;
            failure.handle(new IllegalStateException("The body is longer than " + most + " bytes"));
        }
    }
}
