package io.jituan.kit.imports.sample;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;

/// What the test kinds refuse.
sealed interface TestRefusal extends Refusal {
    @Override
    default RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    /// No place of that code, neither there nor in the file.
    record ParentMissing() implements TestRefusal {
        @Override
        public String code() {
            return "test-parent-missing";
        }
    }

    /// No division of that code.
    record DivisionUnknown() implements TestRefusal {
        @Override
        public String code() {
            return "test-division-unknown";
        }
    }
}
