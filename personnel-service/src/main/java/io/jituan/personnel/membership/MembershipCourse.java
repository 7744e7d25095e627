package io.jituan.personnel.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The course of one membership as far as it was told: which type it had from when to when. It is computed from
/// everything heard so far, never from the order in which it was heard, so late and repeated events lead to the
/// same course.
///
/// @param spans without overlap, in order of time, neighbours of different type
public record MembershipCourse(UUID membershipId, UUID groupId, UUID schoolId, List<TypeSpan> spans) {
    public MembershipCourse {
        spans = List.copyOf(spans);
    }

    /// The spans between the first and the last day. A change on or before the first day decides the type it begins
    /// with; changes after the last day never take effect.
    ///
    /// @param began the first day with its type, null while the beginning was not heard: then there is no span
    /// @param changes type from a day on, in any order
    /// @param lastDay null while no end is decided
    static List<TypeSpan> spans(
            @Nullable Beginning began, NavigableMap<LocalDate, MembershipType> changes, @Nullable LocalDate lastDay) {
        if (began == null || (lastDay != null && lastDay.isBefore(began.on()))) {
            return List.of();
        }
        NavigableMap<LocalDate, MembershipType> starts = starts(began, changes, lastDay);
        List<TypeSpan> spans = new ArrayList<>();
        starts.forEach((from, type) -> {
            LocalDate next = starts.higherKey(from);
            spans.add(new TypeSpan(type, from, next == null ? lastDay : next.minusDays(1)));
        });
        return spans;
    }

    private static NavigableMap<LocalDate, MembershipType> starts(
            Beginning began, NavigableMap<LocalDate, MembershipType> changes, @Nullable LocalDate lastDay) {
        var atBeginning = changes.floorEntry(began.on());
        MembershipType current = atBeginning == null ? began.type() : atBeginning.getValue();
        NavigableMap<LocalDate, MembershipType> starts = new TreeMap<>();
        starts.put(began.on(), current);
        for (var change : changes.tailMap(began.on(), false).entrySet()) {
            boolean takesEffect = lastDay == null || !change.getKey().isAfter(lastDay);
            if (takesEffect && change.getValue() != current) {
                current = change.getValue();
                starts.put(change.getKey(), current);
            }
        }
        return starts;
    }

    /// How a membership began.
    record Beginning(MembershipType type, LocalDate on) {}
}
