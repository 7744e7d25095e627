package io.jituan.personnel.membership;

import static io.jituan.personnel.membership.MembershipType.ASSOCIATED;
import static io.jituan.personnel.membership.MembershipType.INTEGRATED;
import static io.jituan.personnel.membership.MembershipType.SUPPORTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.personnel.membership.MembershipCourse.Beginning;
import io.jituan.testkit.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@Clause("4.1.1")
class MembershipCourseTest {
    private static final LocalDate SEPTEMBER = LocalDate.parse("2026-09-01");
    private static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");
    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-01");
    private static final @Nullable LocalDate NO_END = null;

    @Test
    void withoutItsBeginningThereIsNoSpan() {
        assertEquals(List.of(), MembershipCourse.spans(null, changes(Map.of(OCTOBER, SUPPORTED)), NOVEMBER));
    }

    @Test
    void beginsWithItsTypeAndHasNoEndUntilOneIsDecided() {
        assertEquals(List.of(new TypeSpan(INTEGRATED, SEPTEMBER, NO_END)), spans(Map.of(), NO_END));
    }

    @Test
    void changesTypeOnTheDayAndEndsTheOldTypeTheDayBefore() {
        assertEquals(
                List.of(
                        new TypeSpan(INTEGRATED, SEPTEMBER, OCTOBER.minusDays(1)),
                        new TypeSpan(SUPPORTED, OCTOBER, NOVEMBER)),
                spans(Map.of(OCTOBER, SUPPORTED), NOVEMBER));
    }

    @Test
    void aChangeOnTheFirstDayOrBeforeDecidesTheFirstType() {
        assertEquals(List.of(new TypeSpan(SUPPORTED, SEPTEMBER, NO_END)), spans(Map.of(SEPTEMBER, SUPPORTED), NO_END));
        assertEquals(
                List.of(new TypeSpan(ASSOCIATED, SEPTEMBER, NO_END)),
                spans(Map.of(SEPTEMBER.minusDays(1), ASSOCIATED), NO_END));
    }

    @Test
    void aChangeToTheSameTypeMakesNoNewSpan() {
        assertEquals(List.of(new TypeSpan(INTEGRATED, SEPTEMBER, NO_END)), spans(Map.of(OCTOBER, INTEGRATED), NO_END));
    }

    @Test
    void aChangeAfterTheLastDayNeverTakesEffect() {
        assertEquals(
                List.of(new TypeSpan(INTEGRATED, SEPTEMBER, OCTOBER)),
                spans(Map.of(OCTOBER.plusDays(1), SUPPORTED), OCTOBER));
        assertEquals(
                List.of(
                        new TypeSpan(INTEGRATED, SEPTEMBER, OCTOBER.minusDays(1)),
                        new TypeSpan(SUPPORTED, OCTOBER, OCTOBER)),
                spans(Map.of(OCTOBER, SUPPORTED), OCTOBER));
    }

    @Test
    void aLastDayBeforeTheFirstMeansThatItNeverWas() {
        assertEquals(List.of(), spans(Map.of(), SEPTEMBER.minusDays(1)));
        assertEquals(List.of(new TypeSpan(INTEGRATED, SEPTEMBER, SEPTEMBER)), spans(Map.of(), SEPTEMBER));
    }

    private static List<TypeSpan> spans(Map<LocalDate, MembershipType> changes, @Nullable LocalDate lastDay) {
        return MembershipCourse.spans(new Beginning(INTEGRATED, SEPTEMBER), changes(changes), lastDay);
    }

    private static TreeMap<LocalDate, MembershipType> changes(Map<LocalDate, MembershipType> changes) {
        return new TreeMap<>(changes);
    }
}
