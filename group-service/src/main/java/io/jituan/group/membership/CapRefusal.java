package io.jituan.group.membership;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.time.LocalDate;
import java.util.List;

/// Why a cap cannot be set.
public sealed interface CapRefusal extends Refusal {
    /// A cap is set for days that have gone by.
    record CapInPast(LocalDate today) implements CapRefusal {
        @Override
        public String code() {
            return "membership-cap-in-past";
        }

        @Override
        public String clause() {
            return "4.1.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(today);
        }
    }

    /// The type has a cap from that day already.
    record CapAlreadySet() implements CapRefusal {
        @Override
        public String code() {
            return "membership-cap-already-set";
        }

        @Override
        public String clause() {
            return "4.1.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// The policy itself lets a school be an integrated or supported member of one group only.
    record CapOneGroupOnly(MembershipType type) implements CapRefusal {
        @Override
        public String code() {
            return "membership-one-group-only";
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
            return List.of(type);
        }
    }
}
