package io.jituan.group.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a school may end and a principal begin.
final class SchoolRules {
    private SchoolRules() {}

    /// A school ends on a day that has come, and has no place in a group on that day or after.
    static List<SchoolRefusal> end(LocalDate lastDay, LocalDate today, List<String> groupsFromLastDay) {
        List<SchoolRefusal> refusals = new ArrayList<>(notInFuture(lastDay, today, "/on"));
        if (!groupsFromLastDay.isEmpty()) {
            refusals.add(new SchoolRefusal.SchoolInGroup(groupsFromLastDay));
        }
        return refusals;
    }

    /// A principal is recorded once he is in post, and follows the present one.
    static List<SchoolRefusal> appoint(
            Optional<Principal> present, String successor, LocalDate since, LocalDate today) {
        List<SchoolRefusal> refusals = new ArrayList<>(notInFuture(since, today, "/since"));
        present.filter(principal -> !principal.staffCode().equals(successor))
                .flatMap(Principal::inPostSince)
                .filter(since::isBefore)
                .ifPresent(presentSince -> refusals.add(new SchoolRefusal.PrincipalBeforePresentOne(presentSince)));
        return refusals;
    }

    private static List<SchoolRefusal> notInFuture(LocalDate day, LocalDate today, String pointer) {
        return day.isAfter(today) ? List.of(new SchoolRefusal.DayInFuture(day, pointer)) : List.of();
    }
}
