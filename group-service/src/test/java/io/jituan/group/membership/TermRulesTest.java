package io.jituan.group.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.testkit.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Terms follow one another.
class TermRulesTest {
    private static final LocalDate BEGAN = LocalDate.of(2021, 9, 1);
    private static final Term OPEN =
            new Term(UUID.randomUUID(), UUID.randomUUID(), MembershipType.SUPPORTED, BEGAN, null);

    @Test
    @Clause("4.1.1")
    void a_type_changes_on_the_second_day_at_the_earliest() {
        assertInstanceOf(
                TermRefusal.OutsideLastTerm.class,
                TermRules.change(Optional.of(OPEN), MembershipType.INTEGRATED, BEGAN)
                        .getFirst());
        assertEquals(List.of(), TermRules.change(Optional.of(OPEN), MembershipType.INTEGRATED, BEGAN.plusDays(1)));
    }

    @Test
    @Clause("4.1.1")
    void a_type_changes_to_another_one() {
        assertInstanceOf(
                TermRefusal.TypeUnchanged.class,
                TermRules.change(Optional.of(OPEN), MembershipType.SUPPORTED, BEGAN.plusDays(1))
                        .getFirst());
    }

    @Test
    @Clause("4.2.5")
    void a_membership_may_end_on_its_first_day_and_only_once() {
        assertEquals(List.of(), TermRules.end(Optional.of(OPEN), BEGAN));
        assertInstanceOf(
                TermRefusal.OutsideLastTerm.class,
                TermRules.end(Optional.of(OPEN), BEGAN.minusDays(1)).getFirst());
        assertInstanceOf(
                TermRefusal.MembershipEnded.class,
                TermRules.end(Optional.of(OPEN.endingOn(BEGAN)), BEGAN).getFirst());
    }

    @Test
    @Clause("4.1.1")
    void an_annulled_membership_neither_changes_nor_ends() {
        assertInstanceOf(
                TermRefusal.MembershipAnnulled.class,
                TermRules.end(Optional.empty(), BEGAN).getFirst());
        assertInstanceOf(
                TermRefusal.MembershipAnnulled.class,
                TermRules.change(Optional.empty(), MembershipType.INTEGRATED, BEGAN)
                        .getFirst());
    }

    @Test
    @Clause("4.1.1")
    void corrected_terms_leave_no_gap_and_do_not_overlap() {
        assertTrue(
                TermRules.follow(terms(BEGAN.plusDays(9), BEGAN.plusDays(10))).isEmpty());
        assertTrue(
                TermRules.follow(terms(BEGAN.plusDays(9), BEGAN.plusDays(11))).isPresent());
        assertTrue(TermRules.follow(terms(BEGAN.plusDays(9), BEGAN.plusDays(9))).isPresent());
        assertTrue(TermRules.follow(terms(BEGAN.minusDays(1), BEGAN)).isPresent());
        assertTrue(TermRules.follow(List.of()).isEmpty());
    }

    private static List<TermView> terms(LocalDate firstEnds, LocalDate secondBegins) {
        return List.of(
                new TermView(MembershipType.SUPPORTED, BEGAN, firstEnds),
                new TermView(MembershipType.INTEGRATED, secondBegins, null));
    }
}
