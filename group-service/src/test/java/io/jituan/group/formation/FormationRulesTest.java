package io.jituan.group.formation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.group.membership.MembershipType;
import io.jituan.testkit.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What each stage must hold before it is left.
@Clause("4.1.2")
class FormationRulesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final StepRequest STEP = new StepRequest(DAY, "同意", null, null);

    @ParameterizedTest
    @EnumSource(FormationTest.class)
    void the_research_is_left_with_a_finding_under_every_test(FormationTest missing) {
        FormationCase file = researched(missing);

        assertEquals(
                List.of(new FormationRefusal.FindingsMissing(List.of(missing))),
                FormationRules.step(file, FormationStage.CONSULTATION, DAY, DAY));

        file.record(new Finding(missing, Finding.Result.FAILED, "结论", DAY));
        assertEquals(List.of(), FormationRules.step(file, FormationStage.CONSULTATION, DAY, DAY));
    }

    @Test
    void the_consultation_is_left_after_an_opinion_was_heard() {
        FormationCase file = consulted();

        assertInstanceOf(
                FormationRefusal.NoOpinionHeard.class,
                FormationRules.step(file, FormationStage.DELIBERATION, DAY, DAY).getFirst());

        file.hear(new Opinion("教代会", Opinion.Position.AGAINST, "反对", DAY));
        assertEquals(List.of(), FormationRules.step(file, FormationStage.DELIBERATION, DAY, DAY));
    }

    @Test
    void the_deliberation_ends_as_was_decided() {
        FormationCase file = deliberated(Finding.Result.PASSED);
        assertEquals(
                1,
                FormationRules.step(file, FormationStage.ESTABLISHED, DAY, DAY).size());

        file.decide(decision(Decision.Outcome.ESTABLISH, 3, 1));
        assertEquals(List.of(), FormationRules.step(file, FormationStage.ESTABLISHED, DAY, DAY));
        assertInstanceOf(
                FormationRefusal.NoDecision.class,
                FormationRules.step(file, FormationStage.REJECTED, DAY, DAY).getFirst());
    }

    @Test
    void no_group_is_established_where_a_test_failed() {
        FormationCase file = deliberated(Finding.Result.FAILED);
        file.decide(decision(Decision.Outcome.ESTABLISH, 3, 1));

        assertInstanceOf(
                FormationRefusal.TestsFailed.class,
                FormationRules.step(file, FormationStage.ESTABLISHED, DAY, DAY).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "ESTABLISH, 3, 1, 0",
        "ESTABLISH, 2, 2, 1",
        "ESTABLISH, 4, 1, 1",
        "REJECT, 1, 3, 0",
        "REJECT, 2, 2, 0",
        "REJECT, 3, 1, 1"
    })
    void the_majority_carries_the_outcome_and_nobody_votes_twice(
            Decision.Outcome outcome, int votesFor, int votesAgainst, int refused) {
        assertEquals(
                refused,
                FormationRules.votes(decision(outcome, votesFor, votesAgainst)).size());
    }

    @Test
    void a_step_lies_between_the_last_one_and_today() {
        FormationCase file = draft();
        file.go(FormationStage.RESEARCH, STEP);

        assertEquals(
                1,
                FormationRules.step(file, FormationStage.WITHDRAWN, DAY.minusDays(1), DAY)
                        .size());
        assertEquals(
                0, FormationRules.step(file, FormationStage.WITHDRAWN, DAY, DAY).size());
        assertEquals(
                1,
                FormationRules.step(file, FormationStage.WITHDRAWN, DAY.plusDays(1), DAY)
                        .size());
    }

    @Test
    void a_decided_case_goes_nowhere() {
        for (FormationStage stage : FormationStage.values()) {
            assertEquals(stage.isFinal(), stage.next().isEmpty());
        }
        assertTrue(FormationStage.ESTABLISHED.isFinal());
    }

    private static FormationCase draft() {
        List<Candidate> candidates = List.of(new Candidate(UUID.randomUUID(), MembershipType.INTEGRATED, 100));
        return FormationCase.open("认定", UUID.randomUUID(), candidates, DAY);
    }

    private static FormationCase researched(FormationTest butFor) {
        FormationCase file = draft();
        file.go(FormationStage.RESEARCH, STEP);
        for (FormationTest test : FormationTest.values()) {
            if (test != butFor) {
                file.record(new Finding(test, Finding.Result.PASSED, "结论", DAY));
            }
        }
        return file;
    }

    private static FormationCase consulted() {
        FormationCase file = researched(FormationTest.REGIONAL);
        file.record(new Finding(FormationTest.REGIONAL, Finding.Result.PASSED, "结论", DAY));
        file.go(FormationStage.CONSULTATION, STEP);
        return file;
    }

    private static FormationCase deliberated(Finding.Result regional) {
        FormationCase file = consulted();
        file.record(new Finding(FormationTest.REGIONAL, regional, "结论", DAY));
        file.hear(new Opinion("教代会", Opinion.Position.IN_FAVOUR, "赞成", DAY));
        file.go(FormationStage.DELIBERATION, STEP);
        return file;
    }

    private static Decision decision(Decision.Outcome outcome, int votesFor, int votesAgainst) {
        return new Decision(outcome, List.of("甲", "乙", "丙", "丁"), votesFor, votesAgainst, 0, "审议", DAY);
    }
}
