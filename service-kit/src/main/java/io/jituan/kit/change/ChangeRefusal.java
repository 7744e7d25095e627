package io.jituan.kit.change;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;

/// Why a change could not even be tried.
public sealed interface ChangeRefusal extends Refusal {
    /// The `Idempotency-Key` is empty, too long or holds other than visible ASCII characters.
    record KeyUnreadable() implements ChangeRefusal {
        @Override
        public String code() {
            return "idempotency-key-unreadable";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }
    }

    /// The same key came before, with another request in it.
    record KeyReused() implements ChangeRefusal {
        @Override
        public String code() {
            return "idempotency-key-reused";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONTRADICTION;
        }
    }

    /// Other changes of the same things got in the way, again and again.
    record TooMuchContention() implements ChangeRefusal {
        @Override
        public String code() {
            return "too-much-contention";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.UNAVAILABLE;
        }
    }
}
