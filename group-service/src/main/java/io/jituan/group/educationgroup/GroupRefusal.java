package io.jituan.group.educationgroup;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.time.LocalDate;
import java.util.List;

/// Why something about groups is refused.
public sealed interface GroupRefusal extends Refusal {
    /// No group has this code or id.
    record GroupUnknown(String reference, String pointer) implements GroupRefusal {
        @Override
        public String code() {
            return "group-unknown";
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

    /// Another group has this code.
    record GroupCodeTaken() implements GroupRefusal {
        @Override
        public String code() {
            return "group-code-taken";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// Another group has this name.
    record GroupNameTaken() implements GroupRefusal {
        @Override
        public String code() {
            return "group-name-taken";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// The case has given birth to a group before.
    record GroupBornAlready() implements GroupRefusal {
        @Override
        public String code() {
            return "group-born-already";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// The school leads another group, or is an integrated or supported member of one.
    record LeadHasAGroup(String groupCode) implements GroupRefusal {
        @Override
        public String code() {
            return "lead-has-group";
        }

        @Override
        public String clause() {
            return "4.1.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(groupCode);
        }
    }

    /// Only a pilot is widened.
    record GroupFullAlready() implements GroupRefusal {
        @Override
        public String code() {
            return "group-full-already";
        }

        @Override
        public String clause() {
            return "3.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// A pilot is said to have been widened before it was established, or in the future.
    record WidenedTooEarly(LocalDate establishedOn) implements GroupRefusal {
        @Override
        public String code() {
            return "group-widened-too-early";
        }

        @Override
        public String clause() {
            return "3.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(establishedOn);
        }
    }
}
