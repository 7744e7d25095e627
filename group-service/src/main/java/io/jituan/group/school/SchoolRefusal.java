package io.jituan.group.school;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.time.LocalDate;
import java.util.List;

/// Why something about schools is refused.
public sealed interface SchoolRefusal extends Refusal {
    /// No school has this code or id.
    record SchoolUnknown(String reference, String pointer) implements SchoolRefusal {
        @Override
        public String code() {
            return "school-unknown";
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

    /// Another school has this identification code.
    record SchoolCodeTaken() implements SchoolRefusal {
        @Override
        public String code() {
            return "school-code-taken";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// Another school of the same division has this name.
    record SchoolNameTaken() implements SchoolRefusal {
        @Override
        public String code() {
            return "school-name-taken";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// A merged or closed school does not change any more, nor does it lead or join a group.
    record SchoolNotOpen(SchoolStatus status) implements SchoolRefusal {
        @Override
        public String code() {
            return "school-not-open";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(status);
        }
    }

    /// A school that leads or belongs to a group after its last day cannot end.
    record SchoolInGroup(List<String> groups) implements SchoolRefusal {
        public SchoolInGroup {
            groups = List.copyOf(groups);
        }

        @Override
        public String code() {
            return "school-in-group";
        }

        @Override
        public String clause() {
            return "4.1.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(groups);
        }
    }

    /// A school cannot be merged into itself.
    record MergedIntoItself() implements SchoolRefusal {
        @Override
        public String code() {
            return "school-merged-into-itself";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }
    }

    /// Something is recorded before it has happened.
    record DayInFuture(LocalDate day, String pointer) implements SchoolRefusal {
        @Override
        public String code() {
            return "day-in-future";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(day);
        }
    }

    /// Another person is said to have become principal before the present one did.
    record PrincipalBeforePresentOne(LocalDate presentSince) implements SchoolRefusal {
        @Override
        public String code() {
            return "principal-before-present-one";
        }

        @Override
        public String clause() {
            return "4.2.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(presentSince);
        }
    }

    /// A bulk import names another principal than the present one.
    record PrincipalChangesByStep() implements SchoolRefusal {
        @Override
        public String code() {
            return "principal-changes-by-step";
        }

        @Override
        public String clause() {
            return "4.2.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
