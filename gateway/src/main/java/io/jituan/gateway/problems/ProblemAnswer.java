package io.jituan.gateway.problems;

import io.jituan.web.problem.Problem;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/// How an answer leaves, whatever it says.
///
/// @param mediaType of it as JSON
/// @param caching what stores may do with it
record ProblemAnswer(int status, String mediaType, String caching, Locale language) {
    private static final String STYLES_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String FIVE_MINUTES = "public, max-age=300";
    private static final String NOT_AT_ALL = "no-store";

    /// A list; it is soon another while a service is missing in it.
    static ProblemAnswer listed(ProblemBook book, Locale language) {
        String caching = book.missing().isEmpty() ? FIVE_MINUTES : NOT_AT_ALL;
        return new ProblemAnswer(Response.Status.OK.getStatusCode(), MediaType.APPLICATION_JSON, caching, language);
    }

    static ProblemAnswer found(Locale language) {
        return new ProblemAnswer(
                Response.Status.OK.getStatusCode(), MediaType.APPLICATION_JSON, FIVE_MINUTES, language);
    }

    static ProblemAnswer refused(Problem refusal, Locale language) {
        return new ProblemAnswer(refusal.status(), Problem.MEDIA_TYPE, NOT_AT_ALL, language);
    }

    Response page(TemplateInstance template) {
        return answer().type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(template.render())
                .header("Content-Security-Policy", STYLES_ONLY)
                .build();
    }

    Response json(Object body) {
        return answer().type(mediaType).entity(body).build();
    }

    private Response.ResponseBuilder answer() {
        return Response.status(status)
                .language(language)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    }
}
