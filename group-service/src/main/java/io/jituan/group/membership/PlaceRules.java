package io.jituan.group.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whether a school may have a place in a group on certain days (4.1.1, 4.1.3), given every other place of that
/// group and of that school.
///
/// @param others places of the same group and of the same school, without those of the membership in question
/// @param caps of all days
record PlaceRules(List<Place> others, CapCalendar caps) {
    PlaceRules {
        others = List.copyOf(others);
    }

    /// All reasons against the place.
    List<MembershipRefusal> check(UUID groupId, UUID schoolId, MembershipType type, Days days) {
        return Stream.of(
                        schoolIsOnceInGroup(groupId, schoolId, days),
                        schoolHasOneGroup(groupId, schoolId, type, days),
                        schoolIsAssociatedOnlyAsOftenAsAllowed(schoolId, type, days),
                        groupHasASeatOnEveryDay(groupId, type, days))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<MembershipRefusal> schoolIsOnceInGroup(UUID groupId, UUID schoolId, Days days) {
        return others.stream()
                .filter(of(schoolId).and(in(groupId)).and(during(days)))
                .findFirst()
                .map(place -> new MembershipRefusal.AlreadyInGroup(place.groupCode()));
    }

    private Optional<MembershipRefusal> schoolHasOneGroup(UUID groupId, UUID schoolId, MembershipType type, Days days) {
        return others.stream()
                .filter(place -> type.isExclusive() && place.isExclusive())
                .filter(of(schoolId).and(in(groupId).negate()).and(during(days)))
                .findFirst()
                .map(place -> new MembershipRefusal.SchoolHasAGroup(place.groupCode(), place.words()));
    }

    private Optional<MembershipRefusal> schoolIsAssociatedOnlyAsOftenAsAllowed(
            UUID schoolId, MembershipType type, Days days) {
        if (type.isExclusive()) {
            return Optional.empty();
        }
        List<Place> same = others.stream()
                .filter(of(schoolId).and(place -> place.isOf(type)))
                .toList();
        List<String> groups = same.stream()
                .filter(during(days))
                .map(Place::groupCode)
                .distinct()
                .toList();
        return firstDayOver(same, type, days, day -> caps.groupsPerSchool(day, type))
                .map(over -> new MembershipRefusal.AssociatedElsewhere(over.limit(), groups));
    }

    private Optional<MembershipRefusal> groupHasASeatOnEveryDay(UUID groupId, MembershipType type, Days days) {
        List<Place> same = others.stream()
                .filter(in(groupId).and(place -> place.isOf(type)))
                .toList();
        return firstDayOver(same, type, days, day -> caps.membersPerGroup(day, type))
                .map(over -> new MembershipRefusal.CapReached(type, over.limit(), over.day()));
    }

    /// The first day on which one place more would be more than the limit. Between two days on which a place or a cap
    /// begins the count can only fall, so these days are all that need looking at.
    private Optional<Over> firstDayOver(List<Place> same, MembershipType type, Days days, LimitOn limitOn) {
        Stream<LocalDate> begins = same.stream().map(place -> place.days().first());
        return Stream.of(Stream.of(days.first()), begins, caps.changes(type))
                .flatMap(day -> day)
                .filter(days::contain)
                .sorted()
                .flatMap(day -> limitOn.day(day).stream()
                        .filter(limit -> countOn(same, day) >= limit)
                        .map(limit -> new Over(day, limit)))
                .findFirst();
    }

    private static long countOn(List<Place> places, LocalDate day) {
        return places.stream().filter(place -> place.days().contain(day)).count();
    }

    private static Predicate<Place> of(UUID schoolId) {
        return place -> place.schoolId().equals(schoolId);
    }

    private static Predicate<Place> in(UUID groupId) {
        return place -> Objects.equals(place.groupId(), groupId);
    }

    private static Predicate<Place> during(Days days) {
        return place -> place.days().overlap(days);
    }

    private interface LimitOn {
        Optional<Integer> day(LocalDate day);
    }

    private record Over(LocalDate day, int limit) {}
}
