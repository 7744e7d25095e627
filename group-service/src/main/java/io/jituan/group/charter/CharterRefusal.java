package io.jituan.group.charter;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.time.LocalDate;
import java.util.List;

/// Why something about charters is refused.
public sealed interface CharterRefusal extends Refusal {
    /// No charter has this id, or the reader may not see a version that is not filed.
    record CharterUnknown(String reference) implements CharterRefusal {
        @Override
        public String code() {
            return "charter-unknown";
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

    /// A charter is submitted without a section that it must hold.
    record SectionsMissing(List<CharterSection> sections) implements CharterRefusal {
        public SectionsMissing {
            sections = List.copyOf(sections);
        }

        @Override
        public String code() {
            return "charter-sections-missing";
        }

        @Override
        public String clause() {
            return "4.2.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(sections);
        }
    }

    /// The stage does not lead there.
    record CharterStepOutOfOrder(CharterStage from, CharterStage to) implements CharterRefusal {
        @Override
        public String code() {
            return "charter-step-out-of-order";
        }

        @Override
        public String clause() {
            return "4.2.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(from, to);
        }
    }

    /// A charter is written while it is a draft or returned.
    record CharterNotWritable(CharterStage stage) implements CharterRefusal {
        @Override
        public String code() {
            return "charter-not-writable";
        }

        @Override
        public String clause() {
            return "4.2.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(stage);
        }
    }

    /// Another version of the same group is not filed yet.
    record CharterInPreparation() implements CharterRefusal {
        @Override
        public String code() {
            return "charter-in-preparation";
        }

        @Override
        public String clause() {
            return "4.2.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// The filing lies in the future, before the group, or before the version in force was filed.
    record FiledOnWrong(LocalDate earliest, LocalDate latest) implements CharterRefusal {
        @Override
        public String code() {
            return "charter-filing-day-wrong";
        }

        @Override
        public String clause() {
            return "4.2.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(earliest, latest);
        }
    }

    /// Two versions were filed at the same moment.
    record TwoInForce() implements CharterRefusal {
        @Override
        public String code() {
            return "charter-two-in-force";
        }

        @Override
        public String clause() {
            return "4.2.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }
    }

    /// Versions of two groups are compared.
    record OtherGroup() implements CharterRefusal {
        @Override
        public String code() {
            return "charter-of-other-group";
        }

        @Override
        public String clause() {
            return "4.2.3";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }
    }
}
