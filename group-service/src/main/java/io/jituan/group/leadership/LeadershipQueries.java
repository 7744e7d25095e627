package io.jituan.group.leadership;

import io.jituan.group.educationgroup.GroupDirectory;
import io.jituan.group.educationgroup.GroupInBrief;
import io.jituan.group.leadership.LeadershipView.Chief;
import io.jituan.group.leadership.LeadershipView.Seat;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads leadership bodies.
@ApplicationScoped
public class LeadershipQueries {
    private final GroupDirectory groups;
    private final Rows rows;
    private final CurrentCaller caller;

    LeadershipQueries(GroupDirectory groups, Rows rows, CurrentCaller caller) {
        this.groups = groups;
        this.rows = rows;
        this.caller = caller;
    }

    /// The body of a group on a day.
    @Transactional
    public LeadershipView of(UUID groupId, LocalDate day) {
        GroupInBrief group = groups.existing(groupId);
        Optional<Chief> chief = chief(groupId, day);
        List<Seat> seats = seats(groupId, day);
        Seat lead = seats.stream()
                .filter(seat -> seat.schoolId().equals(group.leadSchoolId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lead in group " + groupId));
        return new LeadershipView(
                groupId,
                day,
                chief.orElse(null),
                chief.isPresent() ? null : vacantSince(group, day),
                lead,
                seats.stream().filter(seat -> !seat.equals(lead)).toList());
    }

    private Optional<Chief> chief(UUID groupId, LocalDate day) {
        Select select = Select.of("staff_code, name, appointed_on", "chief_principal")
                .where("group_id = ?", groupId)
                .where("days @> ?::date", day);
        return rows.first(
                select, row -> new Chief(row.text("staff_code"), shown(row.text("name")), row.day("appointed_on")));
    }

    private LocalDate vacantSince(GroupInBrief group, LocalDate day) {
        Select select = Select.of("max(ended_on) AS last_day", "chief_principal")
                .where("group_id = ?", group.id())
                .where("ended_on < ?", day);
        return rows.list(select, row -> Optional.ofNullable(row.dayOrNull("last_day")))
                .getFirst()
                .map(last -> last.plusDays(1))
                .orElse(group.establishedOn());
    }

    private List<Seat> seats(UUID groupId, LocalDate day) {
        Select select = Select.of(
                        "s.id, s.code, s.name, a.kind, s.principal_staff_code, s.principal_name",
                        "affiliation a JOIN school s ON s.id = a.school_id")
                .where("a.group_id = ?", groupId)
                .where("a.kind = 'LEAD' OR a.days @> ?::date", day)
                .orderBy("a.kind, s.name_pinyin, s.id");
        return rows.list(select, this::seat);
    }

    private Seat seat(Row row) {
        return new Seat(
                row.uuid("id"),
                row.textOrNull("code"),
                row.text("name"),
                row.text("kind"),
                row.textOrNull("principal_staff_code"),
                shown(row.textOrNull("principal_name")));
    }

    /// People's names are for those who work in the system, not for guardians.
    private @Nullable String shown(@Nullable String name) {
        Set<Role> roles = caller.get().roles();
        return roles.isEmpty() || roles.equals(Set.of(Role.GUARDIAN)) ? null : name;
    }
}
