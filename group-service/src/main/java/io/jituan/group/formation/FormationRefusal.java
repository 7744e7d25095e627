package io.jituan.group.formation;

import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.time.LocalDate;
import java.util.List;

/// Why a step of a formation case is refused.
public sealed interface FormationRefusal extends Refusal {
    /// No case has this id.
    record CaseUnknown(String reference) implements FormationRefusal {
        @Override
        public String code() {
            return "formation-case-unknown";
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

    /// The stage does not lead there.
    record StepOutOfOrder(FormationStage from, FormationStage to, List<FormationStage> possible)
            implements FormationRefusal {
        public StepOutOfOrder {
            possible = List.copyOf(possible);
        }

        @Override
        public String code() {
            return "formation-step-out-of-order";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(from, to, possible);
        }
    }

    /// Something belongs to a stage that the case is not in.
    record NotInStage(FormationStage wanted, FormationStage stage) implements FormationRefusal {
        @Override
        public String code() {
            return "formation-not-in-stage";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.CONFLICT;
        }

        @Override
        public List<Object> arguments() {
            return List.of(wanted, stage);
        }
    }

    /// The research is left before all four tests have a finding.
    record FindingsMissing(List<FormationTest> tests) implements FormationRefusal {
        public FindingsMissing {
            tests = List.copyOf(tests);
        }

        @Override
        public String code() {
            return "formation-findings-missing";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(tests);
        }
    }

    /// A group is to be established although a test failed.
    record TestsFailed(List<FormationTest> tests) implements FormationRefusal {
        public TestsFailed {
            tests = List.copyOf(tests);
        }

        @Override
        public String code() {
            return "formation-tests-failed";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(tests);
        }
    }

    /// The consultation is left before an opinion was heard.
    record NoOpinionHeard() implements FormationRefusal {
        @Override
        public String code() {
            return "formation-no-opinion-heard";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }
    }

    /// The deliberation ends otherwise than the collective decision says, or without one.
    record NoDecision(Decision.Outcome outcome) implements FormationRefusal {
        @Override
        public String code() {
            return "formation-no-decision";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.RULE;
        }

        @Override
        public List<Object> arguments() {
            return List.of(outcome);
        }
    }

    /// More votes than participants, or a majority against what was decided.
    record VotesDoNotFit(int participants, int votes) implements FormationRefusal {
        @Override
        public String code() {
            return "formation-votes-do-not-fit";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(participants, votes);
        }
    }

    /// A school is proposed twice, or the lead as its own member.
    record CandidateTwice(String school, String pointer) implements FormationRefusal {
        @Override
        public String code() {
            return "formation-candidate-twice";
        }

        @Override
        public String clause() {
            return "4.1.2";
        }

        @Override
        public RefusalKind kind() {
            return RefusalKind.INVALID;
        }

        @Override
        public List<Object> arguments() {
            return List.of(school);
        }
    }

    /// A step lies in the future, or before the one that went before it.
    record StepDayWrong(LocalDate earliest, LocalDate latest) implements FormationRefusal {
        @Override
        public String code() {
            return "formation-day-wrong";
        }

        @Override
        public String clause() {
            return "4.1.2";
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
}
