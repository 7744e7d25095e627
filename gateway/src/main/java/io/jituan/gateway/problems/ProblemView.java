package io.jituan.gateway.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.web.policy.Policy;
import io.jituan.web.policy.PolicyClause;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A problem explained in one language.
///
/// @param type where this page is: `/problems/<code>`
/// @param clause of the policy that it comes from; absent where it is technical
/// @param sentBy the parts of the system that answer with it
/// @param example the problem document as it is sent
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
        String code,
        String type,
        int status,
        String title,
        String meaning,
        String remedy,
        @Nullable PolicyClause clause,
        List<String> sentBy,
        JsonNode example) {

    static ProblemView of(KnownProblem problem, Locale language) {
        JsonNode text = problem.text(language);
        return new ProblemView(
                problem.code(),
                "/problems/" + problem.code(),
                problem.status(),
                text.path("title").asText(),
                text.path("meaning").asText(),
                text.path("remedy").asText(),
                Policy.clause(problem.clause(), language).orElse(null),
                problem.senders(),
                text.path("example"));
    }

    /// The example, as a person reads it.
    public String exampleText() {
        return example.toPrettyString();
    }
}
