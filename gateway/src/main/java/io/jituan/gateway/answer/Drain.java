package io.jituan.gateway.answer;

import io.vertx.core.http.HttpServerRequest;

/// Reads what is left of a request that has been refused. A client that is still sending when its connection is cut
/// sees a broken pipe instead of the answer; one that never stops is cut all the same.
final class Drain {
    private static final long MOST_BYTES = 64L << 20;

    private long bytes;

    private Drain() {}

    static void of(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        Drain drain = new Drain();
        request.handler(buffer -> drain.count(request, buffer.length()));
        request.resume();
    }

    private void count(HttpServerRequest request, int length) {
        bytes += length;
        if (bytes > MOST_BYTES) {
            request.connection().close();
        }
    }
}
