package io.jituan.group.membership;

import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads types and caps.
@ApplicationScoped
public class MembershipPolicyQueries {
    private static final Sorting NEWEST_FIRST = Sorting.of("id").by("effectiveOn", "effective_on", "date");

    private final Rows rows;
    private final Caps caps;
    private final DistrictTime time;

    MembershipPolicyQueries(Rows rows, Caps caps, DistrictTime time) {
        this.rows = rows;
        this.caps = caps;
        this.time = time;
    }

    Page<MembershipTypeView> types() {
        CapCalendar calendar = caps.all();
        LocalDate today = time.today();
        List<MembershipTypeView> views = Stream.of(MembershipType.values())
                .map(type -> MembershipTypeView.of(
                        type,
                        calendar.membersPerGroup(today, type).orElse(null),
                        calendar.groupsPerSchool(today, type).orElse(null)))
                .toList();
        return Page.whole(views);
    }

    /// How many members of each type a group may have on a day; a type without a limit is absent.
    public Map<MembershipType, Integer> membersPerGroup(LocalDate day) {
        CapCalendar calendar = caps.all();
        Map<MembershipType, Integer> limits = new EnumMap<>(MembershipType.class);
        for (MembershipType type : MembershipType.values()) {
            calendar.membersPerGroup(day, type).ifPresent(limit -> limits.put(type, limit));
        }
        return limits;
    }

    Page<CapView> caps(PageRequest page) {
        Select select =
                Select.of("id, type, effective_on, members_per_group, groups_per_school, decision", "membership_cap");
        return rows.page(
                select,
                NEWEST_FIRST.order("-effectiveOn"),
                page,
                row -> new CapView(
                        row.uuid("id"),
                        row.constant("type", MembershipType.class),
                        row.day("effective_on"),
                        row.numberOrNull("members_per_group"),
                        row.numberOrNull("groups_per_school"),
                        row.text("decision")));
    }
}
