package io.jituan.gateway.problems;

import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.gateway.apidocs.ServiceDocument;
import io.jituan.gateway.problems.PageRefusal.CodeUnknown;
import io.jituan.gateway.problems.ProblemList.Line;
import io.jituan.gateway.routing.Service;
import io.jituan.web.problem.HttpRefusal.ServiceUnavailable;
import io.jituan.web.problem.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// All problems that are known, by code.
///
/// @param missing services that were never reached since the gateway started, whose problems are therefore unknown
record ProblemBook(Map<String, KnownProblem> byCode, List<String> missing) {
    private static final String EXTENSION = "x-problems";

    /// What the services' documents tell, beside what is known without them.
    static ProblemBook of(List<KnownProblem> own, List<ServiceDocument> documents) {
        Map<String, KnownProblem> byCode = new TreeMap<>();
        own.forEach(problem -> add(byCode, problem));
        documents.forEach(one -> one.document()
                .ifPresent(document -> document.path(EXTENSION)
                        .forEach(explanation -> add(byCode, sent(one.service(), explanation)))));
        List<String> missing = documents.stream()
                .filter(one -> one.document().isEmpty())
                .map(one -> one.service().fullName())
                .toList();
        return new ProblemBook(byCode, missing);
    }

    Optional<KnownProblem> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The problems of a status, or all where it is the empty text.
    ProblemList list(String status, Locale language) {
        List<Line> lines = byCode.values().stream()
                .filter(problem -> status.isEmpty() || status.equals(String.valueOf(problem.status())))
                .map(problem -> Line.of(problem, language))
                .toList();
        return new ProblemList(lines, missing);
    }

    /// Why there is nothing about a code that was not found: it is wrong, or we have not heard of it yet.
    Refusal whyNot(String code) {
        return missing.isEmpty() ? new CodeUnknown(code) : new ServiceUnavailable(missing.getFirst());
    }

    private static KnownProblem sent(Service service, JsonNode explanation) {
        return new KnownProblem(explanation, List.of(service.fullName()));
    }

    private static void add(Map<String, KnownProblem> byCode, KnownProblem problem) {
        byCode.merge(problem.code(), problem, (first, same) -> first.alsoSentBy(same.senders()));
    }
}
