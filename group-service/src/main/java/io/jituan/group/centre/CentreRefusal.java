package io.jituan.group.centre;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// Why something about management centres is refused.
public sealed interface CentreRefusal extends Refusal {
    /// No centre has this code or id.
    record CentreUnknown(String reference) implements CentreRefusal {
        @Override
        public String code() {
            return "centre-unknown";
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

    /// A school names a centre that is not registered or closed.
    record CentreOfSchoolUnknown(String given, String pointer) implements CentreRefusal {
        @Override
        public String code() {
            return "school-centre-unknown";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(given);
        }
    }

    /// Another centre has this code already.
    record CentreCodeTaken() implements CentreRefusal {
        @Override
        public String code() {
            return "centre-code-taken";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// Another centre has this name already.
    record CentreNameTaken() implements CentreRefusal {
        @Override
        public String code() {
            return "centre-name-taken";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// A township of the list belongs to another centre.
    record TownshipHasACentre() implements CentreRefusal {
        @Override
        public String code() {
            return "township-has-centre";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// A centre that open schools belong to cannot be closed.
    record CentreHasSchools(int schools) implements CentreRefusal {
        @Override
        public String code() {
            return "centre-has-schools";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(schools);
        }
    }

    /// A closed centre does not change any more.
    record CentreClosed() implements CentreRefusal {
        @Override
        public String code() {
            return "centre-closed";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
