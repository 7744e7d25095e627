package io.jituan.group.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.jituan.testkit.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Caps and single places, at their edges.
class PlaceRulesTest {
    private static final LocalDate POLICY = LocalDate.of(2020, 12, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);
    private static final UUID GROUP = UUID.randomUUID();
    private static final UUID OTHER_GROUP = UUID.randomUUID();
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final CapCalendar CAPS = new CapCalendar(List.of(
            new Cap(MembershipType.INTEGRATED, POLICY, 5, 1),
            new Cap(MembershipType.SUPPORTED, POLICY, 5, 1),
            new Cap(MembershipType.ASSOCIATED, POLICY, null, null)));

    @ParameterizedTest
    @CsvSource({
        "INTEGRATED, 4, 0", "INTEGRATED, 5, 1", "INTEGRATED, 6, 1",
        "SUPPORTED, 4, 0", "SUPPORTED, 5, 1", "SUPPORTED, 6, 1",
        "ASSOCIATED, 4, 0", "ASSOCIATED, 5, 0", "ASSOCIATED, 60, 0"
    })
    @Clause("4.1.3")
    void a_group_has_at_most_five_members_of_the_first_two_types(MembershipType type, int there, int refused) {
        List<MembershipRefusal> refusals = check(members(there, type, from(SEPTEMBER)), CAPS, type, from(SEPTEMBER));

        assertEquals(refused, refusals.size());
        refusals.forEach(refusal -> assertInstanceOf(MembershipRefusal.CapReached.class, refusal));
    }

    @ParameterizedTest
    @EnumSource(
            value = MembershipType.class,
            names = {"INTEGRATED", "SUPPORTED"})
    @Clause("4.1.3")
    void members_of_another_type_do_not_count(MembershipType type) {
        List<Place> others = members(5, MembershipType.ASSOCIATED, from(SEPTEMBER));

        assertEquals(List.of(), check(others, CAPS, type, from(SEPTEMBER)));
    }

    @Test
    @Clause("4.1.3")
    void the_cap_holds_on_a_day_far_ahead_on_which_a_fifth_member_joins() {
        List<Place> others = new ArrayList<>(members(4, MembershipType.INTEGRATED, from(SEPTEMBER)));
        others.addAll(members(1, MembershipType.INTEGRATED, from(LocalDate.of(2030, 1, 1))));

        MembershipRefusal refusal =
                check(others, CAPS, MembershipType.INTEGRATED, from(SEPTEMBER)).getFirst();

        assertEquals(new MembershipRefusal.CapReached(MembershipType.INTEGRATED, 5, LocalDate.of(2030, 1, 1)), refusal);
    }

    @Test
    @Clause("4.1.3")
    void a_seat_is_free_on_the_day_after_a_member_has_left() {
        List<Place> others = new ArrayList<>(members(4, MembershipType.INTEGRATED, from(SEPTEMBER)));
        others.addAll(members(1, MembershipType.INTEGRATED, new Days(SEPTEMBER, LocalDate.of(2023, 8, 31))));

        assertEquals(
                1,
                check(others, CAPS, MembershipType.INTEGRATED, from(LocalDate.of(2023, 8, 31)))
                        .size());
        assertEquals(
                0,
                check(others, CAPS, MembershipType.INTEGRATED, from(LocalDate.of(2023, 9, 1)))
                        .size());
    }

    @Test
    @Clause("4.1.3")
    void a_cap_that_falls_later_holds_from_its_day() {
        LocalDate lowered = LocalDate.of(2025, 1, 1);
        CapCalendar caps = new CapCalendar(
                Stream.concat(CAPS.caps().stream(), Stream.of(new Cap(MembershipType.INTEGRATED, lowered, 2, 1)))
                        .toList());
        List<Place> others = members(3, MembershipType.INTEGRATED, from(SEPTEMBER));

        assertEquals(
                List.of(new MembershipRefusal.CapReached(MembershipType.INTEGRATED, 2, lowered)),
                check(others, caps, MembershipType.INTEGRATED, from(SEPTEMBER)));
        assertEquals(
                List.of(), check(others, caps, MembershipType.INTEGRATED, new Days(SEPTEMBER, lowered.minusDays(1))));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "LEAD",
            value = {
                "LEAD, INTEGRATED, 1", "LEAD, SUPPORTED, 1", "LEAD, ASSOCIATED, 0",
                "INTEGRATED, INTEGRATED, 1", "INTEGRATED, SUPPORTED, 1", "INTEGRATED, ASSOCIATED, 0",
                "SUPPORTED, INTEGRATED, 1", "ASSOCIATED, INTEGRATED, 0", "ASSOCIATED, ASSOCIATED, 0"
            })
    @Clause("4.1.1")
    void a_school_leads_or_belongs_to_one_group_at_a_time(
            @Nullable MembershipType elsewhere, MembershipType wanted, int refused) {
        List<Place> others = List.of(place(OTHER_GROUP, SCHOOL, elsewhere, from(SEPTEMBER)));

        List<MembershipRefusal> refusals = check(others, CAPS, wanted, from(SEPTEMBER));

        assertEquals(refused, refusals.size());
        refusals.forEach(refusal -> assertInstanceOf(MembershipRefusal.SchoolHasAGroup.class, refusal));
    }

    @Test
    @Clause("4.1.1")
    void a_school_joins_another_group_on_the_day_after_it_has_left_one() {
        LocalDate left = LocalDate.of(2023, 8, 31);
        List<Place> others = List.of(place(OTHER_GROUP, SCHOOL, MembershipType.INTEGRATED, new Days(SEPTEMBER, left)));

        assertEquals(
                1, check(others, CAPS, MembershipType.SUPPORTED, from(left)).size());
        assertEquals(
                0,
                check(others, CAPS, MembershipType.SUPPORTED, from(left.plusDays(1)))
                        .size());
    }

    @Test
    @Clause("4.1.1")
    void a_school_is_in_a_group_once() {
        List<Place> others = List.of(place(GROUP, SCHOOL, MembershipType.ASSOCIATED, from(SEPTEMBER)));

        MembershipRefusal refusal =
                check(others, CAPS, MembershipType.ASSOCIATED, from(SEPTEMBER)).getFirst();

        assertInstanceOf(MembershipRefusal.AlreadyInGroup.class, refusal);
    }

    @Test
    @Clause("4.1.1")
    void the_district_may_limit_in_how_many_groups_a_school_is_associated() {
        CapCalendar caps = new CapCalendar(List.of(new Cap(MembershipType.ASSOCIATED, POLICY, null, 1)));
        List<Place> others = List.of(place(OTHER_GROUP, SCHOOL, MembershipType.ASSOCIATED, from(SEPTEMBER)));

        MembershipRefusal refusal =
                check(others, caps, MembershipType.ASSOCIATED, from(SEPTEMBER)).getFirst();

        assertInstanceOf(MembershipRefusal.AssociatedElsewhere.class, refusal);
    }

    private static List<MembershipRefusal> check(List<Place> others, CapCalendar caps, MembershipType type, Days days) {
        return new PlaceRules(others, caps).check(GROUP, SCHOOL, type, days);
    }

    private static List<Place> members(int number, MembershipType type, Days days) {
        return Stream.generate(() -> place(GROUP, UUID.randomUUID(), type, days))
                .limit(number)
                .toList();
    }

    private static Place place(UUID group, UUID school, @Nullable MembershipType type, Days days) {
        return new Place(group, "G", school, type == null ? null : UUID.randomUUID(), type, days);
    }

    private static Days from(LocalDate first) {
        return new Days(first, null);
    }
}
