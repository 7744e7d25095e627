package io.jituan.gateway.problems;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A problem that the system can answer with.
///
/// @param explanation an [Explanation] as it was received: a service may be of another version than the gateway
/// @param senders the parts of the system that answer with it: `group-service`
record KnownProblem(JsonNode explanation, List<String> senders) {
    KnownProblem {
        senders = List.copyOf(senders);
    }

    String code() {
        return explanation.path("code").asText();
    }

    int status() {
        return explanation.path("status").asInt();
    }

    String clause() {
        return explanation.path("clause").asText();
    }

    /// An [Explanation.Text].
    JsonNode text(Locale language) {
        return explanation.path(language.getLanguage());
    }

    KnownProblem alsoSentBy(List<String> others) {
        List<String> all = new ArrayList<>(senders);
        all.addAll(others);
        return new KnownProblem(explanation, all);
    }
}
