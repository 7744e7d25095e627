package io.jituan.kit.edge;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;
import java.util.UUID;

/// Why a note may not be.
sealed interface NoteRefusal extends Refusal {
    record TitleTaken() implements NoteRefusal {
        @Override
        public String code() {
            return "note-title-taken";
        }

        @Override
        public String clause() {
            return "4.1.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    record FinishedBefore() implements NoteRefusal {
        @Override
        public String code() {
            return "note-finished-before";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    record NotFound(UUID id) implements NoteRefusal {
        @Override
        public String code() {
            return "note-not-found";
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
