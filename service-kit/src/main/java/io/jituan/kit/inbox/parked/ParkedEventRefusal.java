package io.jituan.kit.inbox.parked;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;
import java.util.UUID;

/// Why something about parked events is refused.
public sealed interface ParkedEventRefusal extends Refusal {
    /// No parked event has this id.
    record ParkedEventUnknown(UUID id) implements ParkedEventRefusal {
        @Override
        public String code() {
            return "parked-event-unknown";
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

    /// It was applied or given up before.
    record ParkedEventSettled(ParkedStatus status) implements ParkedEventRefusal {
        @Override
        public String code() {
            return "parked-event-settled";
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

    /// An earlier event of the same aggregate is parked and comes first.
    record ParkedEventBehind(UUID first) implements ParkedEventRefusal {
        @Override
        public String code() {
            return "parked-event-behind";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(first);
        }
    }

    /// It still cannot be applied.
    record ParkedEventFailsAgain(String cause) implements ParkedEventRefusal {
        @Override
        public String code() {
            return "parked-event-fails-again";
        }

        /// Not a conflict: its answer is not kept, so that the same request may be sent again after the mend.
        @Override
        public RefusalKind kind() {
            return RefusalKind.CONTRADICTION;
        }

        @Override
        public List<Object> arguments() {
            return List.of(cause);
        }
    }
}
