package io.jituan.group.membership;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.time.LocalDate;
import java.util.List;

/// Why the terms of a membership cannot follow one another so.
public sealed interface TermRefusal extends Refusal {
    /// The new type is the present one.
    record TypeUnchanged(MembershipType type) implements TermRefusal {
        @Override
        public String code() {
            return "membership-type-unchanged";
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
            return List.of(type);
        }
    }

    /// A change or an end lies before the membership's last term began, or on its first day for a change.
    record OutsideLastTerm(LocalDate beganOn) implements TermRefusal {
        @Override
        public String code() {
            return "membership-day-too-early";
        }

        @Override
        public String clause() {
            return "4.1.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(beganOn);
        }
    }

    /// The membership has an end already.
    record MembershipEnded(LocalDate endedOn) implements TermRefusal {
        @Override
        public String code() {
            return "membership-ended";
        }

        @Override
        public String clause() {
            return "4.2.5";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(endedOn);
        }
    }

    /// A correction said that the membership never was.
    record MembershipAnnulled() implements TermRefusal {
        @Override
        public String code() {
            return "membership-annulled";
        }

        @Override
        public String clause() {
            return "4.1.1";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// Terms of a correction overlap, leave a gap, are out of order, or end before they begin.
    record TermsNotContiguous(LocalDate day) implements TermRefusal {
        @Override
        public String code() {
            return "membership-terms-not-contiguous";
        }

        @Override
        public String clause() {
            return "4.1.1";
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
}
