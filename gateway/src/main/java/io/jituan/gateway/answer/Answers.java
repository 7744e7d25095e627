package io.jituan.gateway.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.web.problem.Languages;
import io.jituan.web.problem.Problem;
import io.jituan.web.problem.Problems;
import io.jituan.web.problem.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;

/// The gateway's own refusals as problems in the caller's language.
@Singleton
public class Answers {
    private final ObjectMapper json;

    public Answers(ObjectMapper json) {
        this.json = json;
    }

    /// The body of a refusal: problem details in UTF-8.
    public Buffer problem(HttpServerRequest request, Refusal refusal) {
        Problem problem = Problems.of(
                List.of(refusal),
                Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                request.path() == null ? "" : request.path(),
                RequestIds.of(request));
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem cannot be written as JSON", e);
        }
    }

    /// Answers a request with a refusal. Headers that belong to it (Retry-After and the like) are put before.
    /// A body that is still on its way is read and dropped, so that the client gets to read the answer.
    public void refuse(HttpServerRequest request, Refusal refusal) {
        if (request.response().headWritten()) {
            request.connection().close();
            return;
        }
        drain(request);
        request.response()
                .setStatusCode(refusal.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(problem(request, refusal));
    }

    /// Reads and drops what is left of a refused request.
    public void drain(HttpServerRequest request) {
        Drain.of(request);
    }
}
