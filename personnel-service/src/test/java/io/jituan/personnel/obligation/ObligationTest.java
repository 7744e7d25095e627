package io.jituan.personnel.obligation;

import static io.jituan.personnel.obligation.ObligationStatus.CLOSED;
import static io.jituan.personnel.obligation.ObligationStatus.MET;
import static io.jituan.personnel.obligation.ObligationStatus.OPEN;
import static io.jituan.personnel.obligation.ObligationStatus.REOPENED;
import static io.jituan.personnel.obligation.ObligationStatus.UPCOMING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jituan.personnel.membership.MembershipCourse;
import io.jituan.testkit.Clause;
import io.jituan.web.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An obligation that binds from 1 September 2026.
@Clause("4.3.4.a")
class ObligationTest {
    private final Obligation obligation = open(null);

    @ParameterizedTest
    @CsvSource({"2026-08-31, UPCOMING, 0", "2026-09-01, OPEN, 1", "2026-09-02, OPEN, 2", "2027-09-01, OPEN, 366"})
    void countsEveryDayFromTheFirstOneOn(LocalDate day, ObligationStatus status, long daysUnmet) {
        assertStands(day, status, daysUnmet);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-10, OPEN, 10",
        "2026-09-11, MET, 10",
        "2026-09-20, MET, 10",
        "2026-09-21, REOPENED, 11",
        "2026-09-30, REOPENED, 20"
    })
    void countsNoDayOnWhichSomebodyIsInPost(LocalDate day, ObligationStatus status, long daysUnmet) {
        obligation.meet(september(11));
        obligation.reopen(september(21));
        assertStands(day, status, daysUnmet);
        assertEquals(
                List.of(new UnmetInterval(september(1), september(10)), new UnmetInterval(september(21), null)),
                obligation.state().unmet());
    }

    @ParameterizedTest
    @CsvSource({"2026-09-14, OPEN, 14", "2026-09-15, OPEN, 15", "2026-09-16, CLOSED, 15", "2027-01-01, CLOSED, 15"})
    void countsNoDayAfterTheLastOne(LocalDate day, ObligationStatus status, long daysUnmet) {
        obligation.bindUntil(september(15));
        assertStands(day, status, daysUnmet);
    }

    @Test
    void metFromItsFirstDayItWasNeverUnmet() {
        obligation.meet(september(1));
        assertEquals(List.of(), obligation.state().unmet());
        assertStands(september(30), MET, 0);
    }

    @Test
    void canBeMetAgainAndAgain() {
        obligation.meet(september(3));
        obligation.reopen(september(5));
        obligation.meet(september(8));
        assertStands(september(30), MET, 2 + 3);
        obligation.reopen(september(30));
        assertStands(september(30), REOPENED, 2 + 3 + 1);
    }

    @Test
    void aPostGivenUpOnTheDayItWasTakenCountsAsNeverTaken() {
        obligation.meet(september(3));
        obligation.reopen(september(3));
        assertStands(september(3), OPEN, 3);
    }

    @Test
    void anEndThatMovesLosesNothingThatWasMet() {
        obligation.meet(september(11));
        obligation.reopen(september(21));
        obligation.bindUntil(september(15));
        assertEquals(
                List.of(new UnmetInterval(september(1), september(10))),
                obligation.state().unmet());
        assertStands(september(30), CLOSED, 10);
        obligation.bindUntil(null);
        assertStands(september(30), REOPENED, 20);
    }

    @Test
    void isMetOnlyWhileItBinds() {
        obligation.bindUntil(september(15));
        assertRefused(
                ObligationRefusal.StepOutOfOrder.class,
                () -> obligation.meet(september(1).minusDays(1)));
        assertRefused(ObligationRefusal.StepOutOfOrder.class, () -> obligation.meet(september(16)));
        obligation.meet(september(15));
        assertStands(september(15), MET, 14);
    }

    @Test
    void isMetOnceAtATimeAndReopenedOnlyWhenMet() {
        assertRefused(ObligationRefusal.StepOutOfOrder.class, () -> obligation.reopen(september(5)));
        obligation.meet(september(3));
        assertRefused(ObligationRefusal.StepOutOfOrder.class, () -> obligation.meet(september(5)));
    }

    @Test
    void takesNoStepBeforeOneThatIsRecorded() {
        obligation.meet(september(11));
        assertRefused(ObligationRefusal.ChangedLater.class, () -> obligation.meet(september(5)));
        obligation.reopen(september(21));
        assertRefused(ObligationRefusal.ChangedLater.class, () -> obligation.reopen(september(15)));
    }

    @Test
    void everyStateButTheLastLeadsOn() {
        for (ObligationStatus status : List.of(UPCOMING, OPEN, MET, REOPENED)) {
            assertEquals(false, status.next().isEmpty(), status.name());
        }
        assertEquals(true, CLOSED.next().isEmpty());
    }

    private void assertStands(LocalDate day, ObligationStatus status, long daysUnmet) {
        assertEquals(status, obligation.state().statusOn(day));
        assertEquals(daysUnmet, obligation.state().daysUnmetOn(day));
    }

    private static void assertRefused(Class<? extends ObligationRefusal> type, Executable step) {
        assertInstanceOf(type, assertThrows(Refused.class, step).refusals().getFirst());
    }

    private static Obligation open(@Nullable LocalDate until) {
        MembershipCourse course =
                new MembershipCourse(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), List.of());
        return Obligation.open(new Requirement(ObligationKind.EXECUTIVE_PRINCIPAL, september(1), until), course);
    }

    private static LocalDate september(int day) {
        return LocalDate.of(2026, 9, day);
    }
}
