package io.jituan.group.leadership;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.time.LocalDate;
import java.util.List;

/// Why an appointment of a chief principal is refused.
public sealed interface LeadershipRefusal extends Refusal {
    /// The person is not the lead school's principal.
    record NotLeadPrincipal(String leadSchool) implements LeadershipRefusal {
        @Override
        public String code() {
            return "chief-not-lead-principal";
        }

        @Override
        public String clause() {
            return "4.2.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(leadSchool);
        }
    }

    /// The seat is not vacant.
    record ChiefSeated(LocalDate since) implements LeadershipRefusal {
        @Override
        public String code() {
            return "chief-seat-filled";
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
            return List.of(since);
        }
    }

    /// Another appointment covers the same days.
    record ChiefSeatTaken() implements LeadershipRefusal {
        @Override
        public String code() {
            return "chief-seat-taken";
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

    /// The appointment lies before the group, or before the principal was in post.
    record AppointedTooEarly(LocalDate earliest) implements LeadershipRefusal {
        @Override
        public String code() {
            return "chief-appointed-too-early";
        }

        @Override
        public String clause() {
            return "4.2.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(earliest);
        }
    }
}
