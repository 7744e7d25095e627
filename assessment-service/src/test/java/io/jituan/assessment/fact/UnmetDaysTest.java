package io.jituan.assessment.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.contracts.personnel.v1.ObligationClosed;
import io.jituan.contracts.personnel.v1.ObligationEvent;
import io.jituan.contracts.personnel.v1.ObligationMet;
import io.jituan.contracts.personnel.v1.ObligationOpened;
import io.jituan.contracts.personnel.v1.ObligationProlonged;
import io.jituan.contracts.personnel.v1.ObligationReopened;
import io.jituan.contracts.personnel.v1.ObligationWithdrawn;
import io.jituan.testkit.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// About an obligation opened on 1 September 2026.
@Clause({"4.3.4.a", "5.6"})
class UnmetDaysTest {
    private static final UUID OBLIGATION = UUID.randomUUID();
    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final String KIND = "EXECUTIVE_PRINCIPAL";
    private static final ObligationEvent OPENED =
            new ObligationOpened(OBLIGATION, 0, UUID.randomUUID(), GROUP, SCHOOL, KIND, september(1));

    @Test
    void everyDayFromTheOpeningCounts() {
        assertEquals(0, daysOn(1 - 1, OPENED));
        assertEquals(1, daysOn(1, OPENED));
        assertEquals(30, daysOn(30, OPENED));
    }

    @Test
    void noDayInPostCounts() {
        assertEquals(10, daysOn(30, OPENED, met(1, 11)));
        assertEquals(10, daysOn(20, OPENED, met(1, 11), reopened(2, 21)));
        assertEquals(11, daysOn(21, OPENED, met(1, 11), reopened(2, 21)));
    }

    @Test
    void metOnTheFirstDayNoDayCounts() {
        assertEquals(0, daysOn(30, OPENED, met(1, 1)));
    }

    @Test
    void noDayAfterTheLastOneCountsUntilThatIsTakenBack() {
        assertEquals(15, daysOn(30, OPENED, closed(1, 15)));
        assertEquals(20, daysOn(30, OPENED, closed(1, 15), closed(2, 20)));
        assertEquals(
                30, daysOn(30, OPENED, closed(1, 15), new ObligationProlonged(OBLIGATION, 2, GROUP, SCHOOL, KIND)));
    }

    @Test
    void ofAWithdrawnOneNoDayCounts() {
        assertEquals(0, daysOn(30, OPENED, new ObligationWithdrawn(OBLIGATION, 1, GROUP, SCHOOL, KIND)));
    }

    @Test
    void theOrderInWhichFactsAreReadDoesNotMatter() {
        List<Fact> facts = facts(OPENED, met(1, 5), reopened(2, 9), met(3, 12), reopened(4, 20), closed(5, 25));
        for (int seed = 0; seed < 20; seed++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(4 + 3 + 6, UnmetDays.count(shuffled, september(30)));
        }
    }

    private static long daysOn(int day, ObligationEvent... events) {
        return UnmetDays.count(facts(events), september(1).plusDays(day - 1));
    }

    private static List<Fact> facts(ObligationEvent... events) {
        return Arrays.stream(events).map(event -> Fact.of(event, Instant.EPOCH)).toList();
    }

    private static ObligationEvent met(long version, int day) {
        return new ObligationMet(OBLIGATION, version, GROUP, SCHOOL, KIND, september(day));
    }

    private static ObligationEvent reopened(long version, int day) {
        return new ObligationReopened(OBLIGATION, version, GROUP, SCHOOL, KIND, september(day));
    }

    private static ObligationEvent closed(long version, int day) {
        return new ObligationClosed(OBLIGATION, version, GROUP, SCHOOL, KIND, september(day));
    }

    private static LocalDate september(int day) {
        return LocalDate.of(2026, 9, day);
    }
}
