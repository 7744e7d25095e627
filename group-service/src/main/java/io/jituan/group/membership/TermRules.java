package io.jituan.group.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How the terms of one membership follow one another (4.1.1): types change by decision from a day on, no overlap,
/// no gap.
final class TermRules {
    private TermRules() {}

    /// Another type from a day on: the present term has begun before, is open and of another type.
    static List<TermRefusal> change(Optional<Term> last, MembershipType type, LocalDate effectiveOn) {
        if (last.isEmpty()) {
            return List.of(new TermRefusal.MembershipAnnulled());
        }
        Term term = last.get();
        if (term.type() == type) {
            return List.of(new TermRefusal.TypeUnchanged(type));
        }
        return openAndBegunBy(term, effectiveOn.minusDays(1));
    }

    /// An end: the present term is open and has begun by its last day.
    static List<TermRefusal> end(Optional<Term> last, LocalDate lastDay) {
        return last.map(term -> openAndBegunBy(term, lastDay))
                .orElseGet(() -> List.of(new TermRefusal.MembershipAnnulled()));
    }

    /// A correction: each term begins on the day after the one before has ended, and only the last may be open.
    static Optional<TermRefusal> follow(List<TermView> terms) {
        return IntStream.range(0, terms.size())
                .filter(index -> endsBeforeItBegins(terms.get(index)) || (index > 0 && !follows(terms, index)))
                .mapToObj(terms::get)
                .<TermRefusal>map(term -> new TermRefusal.TermsNotContiguous(term.beganOn()))
                .findFirst();
    }

    private static boolean follows(List<TermView> terms, int index) {
        LocalDate ended = terms.get(index - 1).endedOn();
        return ended != null && terms.get(index).beganOn().equals(ended.plusDays(1));
    }

    private static boolean endsBeforeItBegins(TermView term) {
        LocalDate ended = term.endedOn();
        return ended != null && ended.isBefore(term.beganOn());
    }

    private static List<TermRefusal> openAndBegunBy(Term term, LocalDate day) {
        Optional<LocalDate> ended = term.days().end();
        if (ended.isPresent()) {
            return List.of(new TermRefusal.MembershipEnded(ended.get()));
        }
        return day.isBefore(term.beganOn()) ? List.of(new TermRefusal.OutsideLastTerm(term.beganOn())) : List.of();
    }
}
