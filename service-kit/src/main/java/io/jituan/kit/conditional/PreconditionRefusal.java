package io.jituan.kit.conditional;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;

/// Why an update may not go on from what its caller has seen.
public sealed interface PreconditionRefusal extends Refusal {
    /// An update that does not say which version it replaces.
    record IfMatchMissing() implements PreconditionRefusal {
        @Override
        public String code() {
            return "if-match-missing";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.UNCONDITIONAL;
        }
    }

    /// `If-Match` holds something else than entity tags.
    record IfMatchUnreadable() implements PreconditionRefusal {
        @Override
        public String code() {
            return "if-match-unreadable";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }
    }

    /// Somebody else changed it since. The version it has now is not told: who wants it shall read what it says.
    record Stale() implements PreconditionRefusal {
        @Override
        public String code() {
            return "stale-version";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.STALE;
        }
    }

    /// Two requests changed the same thing at once, and this one lost.
    record ChangedMeanwhile() implements PreconditionRefusal {
        @Override
        public String code() {
            return "changed-meanwhile";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }
}
