package io.jituan.gateway.problems;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.gateway.apidocs.MadeOfDocuments;
import io.jituan.gateway.apidocs.ServiceDocuments;
import io.jituan.web.catalogue.Explanation;
import io.jituan.web.catalogue.RefusalTypes;
import io.jituan.web.problem.HttpRefusal;
import io.jituan.web.problem.Refusal;
import io.jituan.web.security.AccessRefusal;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.util.List;

/// The problems of services and gateway as they stand now.
@Singleton
class ProblemBooks {
    private static final List<Class<? extends Refusal>> OWN =
            List.of(HttpRefusal.class, AccessRefusal.class, PageRefusal.class);
    private static final String GATEWAY = "gateway";
    private static final String SOME_PATH = "/api/v1/schools";

    private final ServiceDocuments documents;
    private final MadeOfDocuments<ProblemBook> book;

    ProblemBooks(ServiceDocuments documents, ObjectMapper json) {
        this.documents = documents;
        List<KnownProblem> own = OWN.stream()
                .flatMap(family -> RefusalTypes.of(family).stream())
                .map(type -> Explanation.of(type, SOME_PATH))
                .map(explanation -> new KnownProblem(json.valueToTree(explanation), List.of(GATEWAY)))
                .toList();
        this.book = new MadeOfDocuments<>(all -> ProblemBook.of(own, all));
    }

    Future<ProblemBook> now() {
        return documents.now().map(book::of);
    }
}
