package io.jituan.kit.query;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// Why a list cannot be read as asked.
public sealed interface QueryRefusal extends Refusal {
    @Override
    default RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    /// `sort` names no order of this list.
    record SortUnknown(String given, List<String> known) implements QueryRefusal {
        public SortUnknown {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "sort-unknown";
        }

        @Override
        public List<Object> arguments() {
            return List.of(given, known);
        }
    }
}
