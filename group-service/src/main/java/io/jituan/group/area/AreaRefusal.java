package io.jituan.group.area;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// Why something about areas is refused.
public sealed interface AreaRefusal extends Refusal {
    /// No area has this code or id.
    record AreaUnknown(String reference) implements AreaRefusal {
        @Override
        public String code() {
            return "area-unknown";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(reference);
        }
    }

    /// Another area has this code already.
    record AreaCodeTaken() implements AreaRefusal {
        @Override
        public String code() {
            return "area-code-taken";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// Codes that are no registered township, where only a township will do.
    record TownshipsUnknown(List<String> codes, String pointer) implements AreaRefusal {
        public TownshipsUnknown {
            codes = List.copyOf(codes);
        }

        @Override
        public String code() {
            return "township-unknown";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(codes);
        }
    }

    /// An imported area lies in one that is neither registered nor in the file.
    record ParentUnknown() implements AreaRefusal {
        @Override
        public String code() {
            return "area-parent-unknown";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }
    }
}
