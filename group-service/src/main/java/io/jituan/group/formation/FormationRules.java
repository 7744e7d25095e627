package io.jituan.group.formation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a case must hold before it goes on (4.1.2).
final class FormationRules {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private FormationRules() {}

    /// All reasons why the case cannot go there on that day.
    static List<FormationRefusal> step(FormationCase file, FormationStage to, LocalDate on, LocalDate today) {
        FormationStage from = file.stage();
        if (!from.next().contains(to)) {
            return List.of(new FormationRefusal.StepOutOfOrder(
                    from, to, from.next().stream().sorted().toList()));
        }
        List<FormationRefusal> refusals = new ArrayList<>();
        dayIsAfterTheStepBefore(file, on, today).ifPresent(refusals::add);
        refusals.addAll(contents(file, to));
        return refusals;
    }

    /// A return needs nothing in the file, only a day that fits.
    static List<FormationRefusal> back(FormationCase file, LocalDate on, LocalDate today) {
        return dayIsAfterTheStepBefore(file, on, today).stream().toList();
    }

    /// What belongs to a stage is recorded while the case is in it.
    static List<FormationRefusal> in(FormationStage wanted, FormationCase file) {
        return file.stage() == wanted ? List.of() : List.of(new FormationRefusal.NotInStage(wanted, file.stage()));
    }

    /// Nobody votes twice, and the majority carries the outcome.
    static List<FormationRefusal> votes(Decision decision) {
        int votes = decision.votesFor() + decision.votesAgainst() + decision.abstentions();
        int participants = decision.participants().size();
        boolean carried = switch (decision.outcome()) {
            case ESTABLISH -> decision.votesFor() > decision.votesAgainst();
            case REJECT -> decision.votesFor() <= decision.votesAgainst();
        };
        return votes <= participants && carried
                ? List.of()
                : List.of(new FormationRefusal.VotesDoNotFit(participants, votes));
    }

    private static List<FormationRefusal> contents(FormationCase file, FormationStage to) {
        return switch (to) {
            case DRAFT, RESEARCH, WITHDRAWN -> List.of();
            case CONSULTATION -> everyTestHasAFinding(file);
            case DELIBERATION -> someOpinionWasHeard(file);
            case ESTABLISHED ->
                Stream.of(everyTestPassed(file), itWasDecidedTo(Decision.Outcome.ESTABLISH, file))
                        .flatMap(List::stream)
                        .toList();
            case REJECTED -> itWasDecidedTo(Decision.Outcome.REJECT, file);
        };
    }

    private static Optional<FormationRefusal> dayIsAfterTheStepBefore(
            FormationCase file, LocalDate on, LocalDate today) {
        LocalDate earliest = file.lastStep().map(FormationStep::on).orElse(EARLIEST);
        boolean fits = !on.isBefore(earliest) && !on.isAfter(today);
        return fits ? Optional.empty() : Optional.of(new FormationRefusal.StepDayWrong(earliest, today));
    }

    private static List<FormationRefusal> everyTestHasAFinding(FormationCase file) {
        Set<FormationTest> found = file.findings().stream().map(Finding::test).collect(Collectors.toSet());
        List<FormationTest> missing = Stream.of(FormationTest.values())
                .filter(test -> !found.contains(test))
                .toList();
        return missing.isEmpty() ? List.of() : List.of(new FormationRefusal.FindingsMissing(missing));
    }

    private static List<FormationRefusal> everyTestPassed(FormationCase file) {
        List<FormationTest> failed = file.findings().stream()
                .filter(finding -> finding.result() == Finding.Result.FAILED)
                .map(Finding::test)
                .toList();
        return failed.isEmpty() ? List.of() : List.of(new FormationRefusal.TestsFailed(failed));
    }

    private static List<FormationRefusal> someOpinionWasHeard(FormationCase file) {
        return file.opinions().isEmpty() ? List.of(new FormationRefusal.NoOpinionHeard()) : List.of();
    }

    private static List<FormationRefusal> itWasDecidedTo(Decision.Outcome outcome, FormationCase file) {
        boolean decided = file.decision()
                .filter(decision -> decision.outcome() == outcome)
                .isPresent();
        return decided ? List.of() : List.of(new FormationRefusal.NoDecision(outcome));
    }
}
