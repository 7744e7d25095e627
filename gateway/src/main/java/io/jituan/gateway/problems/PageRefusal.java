package io.jituan.gateway.problems;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// Why there is no page.
public sealed interface PageRefusal extends Refusal {
    /// No part of the system refuses anything with this code.
    record CodeUnknown(String given) implements PageRefusal {
        @Override
        public String code() {
            return "problem-unknown";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(given);
        }
    }
}
