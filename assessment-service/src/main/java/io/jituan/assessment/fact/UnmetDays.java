package io.jituan.assessment.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Counts the days on which one obligation bound and nobody was in post (4.3.4.a), from the facts about it alone,
/// so that the same facts give the same number at any later time.
final class UnmetDays {
    private final List<Stretch> stretches = new ArrayList<>();
    private @Nullable LocalDate lastDay;

    private UnmetDays() {}

    /// The days up to and including that day.
    ///
    /// @param facts all about one obligation, in any order
    static long count(List<Fact> facts, LocalDate day) {
        UnmetDays days = new UnmetDays();
        facts.stream().sorted(Comparator.comparingLong(Fact::version)).forEach(days::learn);
        return days.upTo(day);
    }

    private void learn(Fact fact) {
        switch (fact.name()) {
            case OBLIGATION_OPENED, OBLIGATION_REOPENED -> stretches.add(new Stretch(dayOf(fact), null));
            case OBLIGATION_MET ->
                stretches.add(stretches.removeLast().endingOn(dayOf(fact).minusDays(1)));
            case OBLIGATION_CLOSED -> lastDay = dayOf(fact);
            case OBLIGATION_PROLONGED -> lastDay = null;
            case OBLIGATION_WITHDRAWN -> stretches.clear();
        }
    }

    private long upTo(LocalDate day) {
        LocalDate end = lastDay == null || lastDay.isAfter(day) ? day : lastDay;
        return stretches.stream().mapToLong(stretch -> stretch.daysUpTo(end)).sum();
    }

    private static LocalDate dayOf(Fact fact) {
        return Objects.requireNonNull(fact.day(), "a fact that speaks of a day");
    }

    private record Stretch(LocalDate from, @Nullable LocalDate until) {
        Stretch endingOn(LocalDate day) {
            return new Stretch(from, day);
        }

        long daysUpTo(LocalDate day) {
            LocalDate last = until == null || until.isAfter(day) ? day : until;
            return Math.max(0, ChronoUnit.DAYS.between(from, last) + 1);
        }
    }
}
