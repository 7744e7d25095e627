package io.jituan.cli.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.cli.Texts;
import java.util.stream.Collectors;

/// A problem that the system answered with, in words.
final class Problem {
    private Problem() {}

    static String words(int status, JsonNode problem) {
        if (!problem.hasNonNull("code")) {
            return Texts.of("status-unexpected", Integer.toString(status));
        }
        String clause =
                problem.hasNonNull("clause") ? ", " + problem.get("clause").asText() : "";
        String head = "%s (%d %s%s)"
                .formatted(
                        problem.path("title").asText(),
                        status,
                        problem.path("code").asText(),
                        clause);
        return head + "\n  " + problem.path("detail").asText() + violations(problem) + remedy(status);
    }

    private static String violations(JsonNode problem) {
        return problem.path("violations")
                .valueStream()
                .map(violation -> "\n  - " + violation.path("pointer").asText() + " "
                        + violation.path("message").asText())
                .collect(Collectors.joining());
    }

    private static String remedy(int status) {
        return switch (status) {
            case 401 -> "\n  " + Texts.of("credentials-missing");
            case 503 -> "\n  " + Texts.of("service-down");
            default -> "";
        };
    }
}
