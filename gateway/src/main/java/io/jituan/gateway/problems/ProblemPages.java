package io.jituan.gateway.problems;

import io.jituan.web.problem.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// The templates, in either language. Whatever they show is escaped by the template engine.
@CheckedTemplate(basePath = "problems")
final class ProblemPages {
    private ProblemPages() {}

    static native TemplateInstance all(PageFrame frame, ProblemList list);

    static native TemplateInstance one(PageFrame frame, ProblemView problem);

    static native TemplateInstance none(PageFrame frame, Problem problem);
}
