package io.jituan.gateway.problems;

import io.jituan.gateway.answer.RequestIds;
import io.jituan.web.problem.Languages;
import io.jituan.web.problem.Problem;
import io.jituan.web.problem.Problems;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;

/// `/problems`: what every problem means, as a page for people and as JSON for programs. Needs no token. The language
/// is that of `lang` in the address, else that of `Accept-Language`.
@Path("/problems")
public class ProblemsResource {
    private static final String JSON_IF_ASKED = MediaType.APPLICATION_JSON + ";qs=0.5";

    private final ProblemBooks books;

    ProblemsResource(ProblemBooks books) {
        this.books = books;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public CompletionStage<Response> listPage(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("lang") @DefaultValue("") String lang,
            @Context HttpServerRequest request) {
        PageFrame frame = new PageFrame(language(lang, request), status);
        return books.now()
                .map(book -> ProblemAnswer.listed(book, frame.language())
                        .page(ProblemPages.all(frame, book.list(status, frame.language()))))
                .toCompletionStage();
    }

    @GET
    @Produces(JSON_IF_ASKED)
    public CompletionStage<Response> list(
            @QueryParam("status") @DefaultValue("") String status,
            @QueryParam("lang") @DefaultValue("") String lang,
            @Context HttpServerRequest request) {
        Locale language = language(lang, request);
        return books.now()
                .map(book -> ProblemAnswer.listed(book, language).json(book.list(status, language)))
                .toCompletionStage();
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.TEXT_HTML)
    public CompletionStage<Response> page(
            @PathParam("code") String code,
            @QueryParam("lang") @DefaultValue("") String lang,
            @Context HttpServerRequest request) {
        PageFrame frame = new PageFrame(language(lang, request), "");
        return books.now()
                .map(book -> book.find(code)
                        .map(problem -> ProblemAnswer.found(frame.language())
                                .page(ProblemPages.one(frame, ProblemView.of(problem, frame.language()))))
                        .orElseGet(() -> noPage(frame, refusal(book, code, frame.language(), request))))
                .toCompletionStage();
    }

    @GET
    @Path("{code}")
    @Produces(JSON_IF_ASKED)
    public CompletionStage<Response> problem(
            @PathParam("code") String code,
            @QueryParam("lang") @DefaultValue("") String lang,
            @Context HttpServerRequest request) {
        Locale language = language(lang, request);
        return books.now()
                .map(book -> book.find(code)
                        .map(problem -> ProblemAnswer.found(language).json(ProblemView.of(problem, language)))
                        .orElseGet(() -> noProblem(language, refusal(book, code, language, request))))
                .toCompletionStage();
    }

    private static Response noPage(PageFrame frame, Problem refusal) {
        return ProblemAnswer.refused(refusal, frame.language()).page(ProblemPages.none(frame, refusal));
    }

    private static Response noProblem(Locale language, Problem refusal) {
        return ProblemAnswer.refused(refusal, language).json(refusal);
    }

    private static Problem refusal(ProblemBook book, String code, Locale language, HttpServerRequest request) {
        String path = request.path();
        return Problems.of(List.of(book.whyNot(code)), language, path == null ? "" : path, RequestIds.of(request));
    }

    private static Locale language(String lang, HttpServerRequest request) {
        return Languages.of(lang.isBlank() ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) : lang);
    }
}
