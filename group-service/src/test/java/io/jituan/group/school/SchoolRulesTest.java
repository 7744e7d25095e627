package io.jituan.group.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.jituan.testkit.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a school may end and a principal begin; what a code looks like.
class SchoolRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    @Clause("4.1.1")
    void a_school_ends_when_it_has_no_place_in_a_group_any_more() {
        assertEquals(List.of(), SchoolRules.end(TODAY, TODAY, List.of()));
        assertInstanceOf(
                SchoolRefusal.SchoolInGroup.class,
                SchoolRules.end(TODAY, TODAY, List.of("FL-G01")).getFirst());
        assertInstanceOf(
                SchoolRefusal.DayInFuture.class,
                SchoolRules.end(TODAY.plusDays(1), TODAY, List.of()).getFirst());
    }

    @Test
    @Clause("4.2.1")
    void a_successor_begins_on_the_day_the_present_principal_began_at_the_earliest() {
        Optional<Principal> present = Optional.of(new Principal("A-1", "甲", TODAY.minusDays(10)));

        assertEquals(List.of(), SchoolRules.appoint(present, "B-2", TODAY.minusDays(10), TODAY));
        assertInstanceOf(
                SchoolRefusal.PrincipalBeforePresentOne.class,
                SchoolRules.appoint(present, "B-2", TODAY.minusDays(11), TODAY).getFirst());
        assertEquals(List.of(), SchoolRules.appoint(present, "A-1", TODAY.minusDays(11), TODAY));
        assertInstanceOf(
                SchoolRefusal.DayInFuture.class,
                SchoolRules.appoint(present, "B-2", TODAY.plusDays(1), TODAY).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "3150100001, true",
        "1150900001, true",
        "5150000001, true",
        "3199100001, false",
        "0150100001, false",
        "315010000, false",
        "31501000011, false",
        "31501O0001, false"
    })
    void a_code_has_a_kind_a_province_and_a_serial_number(String code, boolean isOne) {
        assertEquals(isOne, code.matches(SchoolCode.FORMAT));
    }
}
