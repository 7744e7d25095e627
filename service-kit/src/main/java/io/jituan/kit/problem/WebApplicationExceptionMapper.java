package io.jituan.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.jituan.kit.security.CurrentRequest;
import io.jituan.web.problem.HttpRefusal;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.Refused;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sends what JAX-RS itself refuses: unknown paths, wrong methods and media types, malformed JSON, unreadable
/// parameters.
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {
    private final ProblemAnswers answers;
    private final CurrentRequest request;
    private final ServedMethods methods;

    WebApplicationExceptionMapper(ProblemAnswers answers, CurrentRequest request, ServedMethods methods) {
        this.answers = answers;
        this.request = request;
        this.methods = methods;
    }

    @Override
    public Response toResponse(WebApplicationException failure) {
        @Nullable Throwable cause = failure.getCause();
        if (cause instanceof Refused refused) {
            return answers.to(refused.refusals());
        }
        if (cause instanceof JsonProcessingException json) {
            return answers.to(JsonRefusals.of(json));
        }
        Response answer = answers.to(List.of(refusal(failure)));
        return failure instanceof NotAllowedException
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, methods.on(request.path()))
                        .build()
                : answer;
    }

    private Refusal refusal(WebApplicationException failure) {
        return switch (failure) {
            case NotFoundException _ -> new HttpRefusal.RouteUnknown(request.originalPath());
            case NotAllowedException _ -> new HttpRefusal.MethodNotAllowed(request.method());
            case NotAcceptableException _ -> new HttpRefusal.NotAcceptable();
            case NotSupportedException _ ->
                new HttpRefusal.MediaTypeUnsupported(
                        request.header(HttpHeaders.CONTENT_TYPE).orElse("none"));
            default ->
                failure.getResponse().getStatus() < Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()
                        ? new RequestRefusal.RequestUnreadable()
                        : new HttpRefusal.Unexpected();
        };
    }
}
