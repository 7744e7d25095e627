package io.jituan.assessment.fact;

import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads facts, and what follows from them, for the district.
@ApplicationScoped
class FactQueries {
    private final Facts facts;
    private final CurrentCaller caller;
    private final DistrictTime time;

    FactQueries(Facts facts, CurrentCaller caller, DistrictTime time) {
        this.facts = facts;
        this.caller = caller;
        this.time = time;
    }

    Page<Fact> list(FactFilter filter, PageRequest page) {
        caller.require(Role.DISTRICT_ADMIN, Role.DISTRICT_VIEWER);
        return facts.list(filter, page);
    }

    /// The days unmet of the obligations that the filter lets through, oldest obligation first.
    Page<UnmetDaysView> unmetDays(UnmetDaysFilter filter, PageRequest page) {
        LocalDate day = filter.asOf == null ? time.today() : filter.asOf;
        return list(filter.openings(), page).mapAll(openings -> counted(openings, filter.asKnownAt, day));
    }

    private List<UnmetDaysView> counted(List<Fact> openings, @Nullable Instant asKnownAt, LocalDate day) {
        List<UUID> obligations = openings.stream().map(Fact::about).toList();
        Map<UUID, List<Fact>> known =
                facts.about(obligations, asKnownAt).stream().collect(Collectors.groupingBy(Fact::about));
        return openings.stream()
                .map(opening -> view(opening, known.getOrDefault(opening.about(), List.of()), day))
                .toList();
    }

    private static UnmetDaysView view(Fact opening, List<Fact> known, LocalDate day) {
        return new UnmetDaysView(
                opening.about(),
                opening.detail(),
                opening.groupId(),
                opening.schoolId(),
                day,
                UnmetDays.count(known, day),
                known.size());
    }
}
