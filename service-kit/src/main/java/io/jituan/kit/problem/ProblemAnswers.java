package io.jituan.kit.problem;

import io.jituan.kit.security.CurrentRequest;
import io.jituan.web.problem.Languages;
import io.jituan.web.problem.Problem;
import io.jituan.web.problem.Problems;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/// Answers the current request with a problem, in its language.
@ApplicationScoped
public class ProblemAnswers {
    private final CurrentRequest request;

    ProblemAnswers(CurrentRequest request) {
        this.request = request;
    }

    /// The answer that refuses for this reason.
    public Response to(Refusal refusal) {
        return to(List.of(refusal));
    }

    /// The answer that refuses for these reasons, the first of which gives the status.
    public Response to(List<? extends Refusal> refusals) {
        Locale language = language();
        Problem problem = Problems.of(refusals, language, request.originalPath(), request.id());
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(problem);
        return headers(refusals.getFirst().kind(), answer).build();
    }

    private Locale language() {
        return Languages.of(request.header(HttpHeaders.ACCEPT_LANGUAGE).orElse(""));
    }

    private static Response.ResponseBuilder headers(RefusalKind kind, Response.ResponseBuilder answer) {
        return switch (kind) {
            case UNAUTHENTICATED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case UNAVAILABLE -> answer.header(HttpHeaders.RETRY_AFTER, 1);
            case INVALID,
                    FORBIDDEN,
                    NOT_FOUND,
                    METHOD_NOT_ALLOWED,
                    NOT_ACCEPTABLE,
                    CONFLICT,
                    RULE,
                    STALE,
                    TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    CONTRADICTION,
                    UNCONDITIONAL,
                    TOO_MANY,
                    INTERNAL,
                    TIMEOUT -> answer;
        };
    }
}
