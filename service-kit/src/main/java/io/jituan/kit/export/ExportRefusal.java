package io.jituan.kit.export;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// Why a list cannot be had as a file.
public sealed interface ExportRefusal extends Refusal {
    @Override
    default RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    /// `format` names no format.
    record FormatUnknown(String given, List<String> known) implements ExportRefusal {
        public FormatUnknown {
            known = List.copyOf(known);
        }

        @Override
        public String code() {
            return "file-format-unknown";
        }

        @Override
        public List<Object> arguments() {
            return List.of(given, known);
        }
    }
}
