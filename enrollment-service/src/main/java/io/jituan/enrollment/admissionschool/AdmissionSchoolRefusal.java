package io.jituan.enrollment.admissionschool;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;
import java.util.UUID;

/// Why a school that enrolls cannot be shown.
public sealed interface AdmissionSchoolRefusal extends Refusal {
    /// No open school of that id is known here.
    record NotFound(UUID id) implements AdmissionSchoolRefusal {
        @Override
        public String code() {
            return "admission-school-not-found";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.NOT_FOUND;
        }

        @Override
        public List<Object> arguments() {
            return List.of(id);
        }
    }
}
