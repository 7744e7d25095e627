package io.jituan.group.membership;

import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Reads types and caps.
@ApplicationScoped
class MembershipPolicyQueries {
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
        return new Page<>(views, null);
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
