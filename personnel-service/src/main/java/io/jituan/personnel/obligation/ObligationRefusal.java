package io.jituan.personnel.obligation;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Why something cannot be done with, or seen of, an obligation.
public sealed interface ObligationRefusal extends Refusal {
    @Override
    default RefusalKind kind() {
        return RefusalKind.CONFLICT;
    }

    /// There is no obligation of that id.
    record NotFound(UUID id) implements ObligationRefusal {
        @Override
        public String code() {
            return "obligation-not-found";
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

    /// It neither can be met nor fall open on that day.
    record StepOutOfOrder(ObligationStatus status, ObligationStatus wanted, LocalDate on) implements ObligationRefusal {
        @Override
        public String code() {
            return "obligation-step-out-of-order";
        }

        @Override
        public String clause() {
            return "4.3.4.a";
        }

        @Override
        public List<Object> arguments() {
            return List.of(status, wanted, on);
        }
    }

    /// Something is already recorded from a later day on.
    record ChangedLater(LocalDate on, LocalDate later) implements ObligationRefusal {
        @Override
        public String code() {
            return "obligation-changed-later";
        }

        @Override
        public List<Object> arguments() {
            return List.of(on, later);
        }
    }
}
