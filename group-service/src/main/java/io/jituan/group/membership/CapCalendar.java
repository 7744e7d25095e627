package io.jituan.group.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The caps of all types and days.
record CapCalendar(List<Cap> caps) {
    CapCalendar {
        caps = caps.stream().sorted(Comparator.comparing(Cap::effectiveOn)).toList();
    }

    /// The cap of a type that holds on a day, where the district has decided one by then.
    Optional<Cap> on(LocalDate day, MembershipType type) {
        return of(type).filter(cap -> !cap.effectiveOn().isAfter(day)).reduce((earlier, later) -> later);
    }

    /// How many members of the type a group may have on that day; empty where there is no limit.
    Optional<Integer> membersPerGroup(LocalDate day, MembershipType type) {
        return on(day, type).map(Cap::membersPerGroup);
    }

    /// In how many groups a school may be of the type on that day; empty where there is no limit.
    Optional<Integer> groupsPerSchool(LocalDate day, MembershipType type) {
        return on(day, type).map(Cap::groupsPerSchool);
    }

    /// The days on which another cap of the type begins to hold.
    Stream<LocalDate> changes(MembershipType type) {
        return of(type).map(Cap::effectiveOn);
    }

    private Stream<Cap> of(MembershipType type) {
        return caps.stream().filter(cap -> cap.type() == type);
    }
}
