package io.jituan.kit.audit;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// Why the audit cannot be read as asked.
public sealed interface AuditRefusal extends Refusal {
    @Override
    default RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    /// The positions asked for are none: the first is below 1 or beyond the last.
    ///
    /// @param range as in the query: `from=5&to=4`
    record AuditRangeEmpty(String range) implements AuditRefusal {
        @Override
        public String code() {
            return "audit-range-empty";
        }

        @Override
        public List<Object> arguments() {
            return List.of(range);
        }
    }
}
