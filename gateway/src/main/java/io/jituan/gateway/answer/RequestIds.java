package io.jituan.gateway.answer;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/// The id under which a request is known in every log line, problem and journal on its way.
public final class RequestIds {
    public static final CharSequence HEADER = HttpHeaders.createOptimized("x-request-id");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 64;

    private RequestIds() {}

    /// The id that the request was given by [#assign].
    public static String of(HttpServerRequest request) {
        String assigned = request.response().headers().get(HEADER);
        return assigned == null ? "" : assigned;
    }

    /// Takes over the client's id where it is a sane one, else makes a new one, and answers with it.
    static String assign(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        String id =
                isSane(given) ? given : UuidCreator.getTimeOrderedEpochFast().toString();
        request.response().putHeader(HEADER, id);
        return id;
    }

    /// 8 to 64 letters, digits, dots, dashes and underscores: enough for everybody's ids, nothing that breaks a log.
    private static boolean isSane(@Nullable String id) {
        return id != null
                && id.length() >= SHORTEST
                && id.length() <= LONGEST
                && id.chars().allMatch(RequestIds::isPlain);
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_'
                || c == '.';
    }
}
