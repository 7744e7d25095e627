package io.jituan.group.overview;

import io.jituan.group.educationgroup.GroupDirectory;
import io.jituan.group.educationgroup.GroupInBrief;
import io.jituan.group.leadership.LeadershipQueries;
import io.jituan.group.leadership.LeadershipView;
import io.jituan.group.membership.MembershipItem;
import io.jituan.group.membership.MembershipPolicyQueries;
import io.jituan.group.membership.MembershipQueries;
import io.jituan.group.membership.MembershipType;
import io.jituan.group.overview.GroupOverview.CharterInForce;
import io.jituan.group.overview.GroupOverview.SeatsOfType;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Puts the overview of a group together from a handful of reads, however many members it has.
@ApplicationScoped
class OverviewQueries {
    private final GroupDirectory groups;
    private final LeadershipQueries leadership;
    private final MembershipQueries memberships;
    private final MembershipPolicyQueries policy;
    private final Rows rows;

    OverviewQueries(
            GroupDirectory groups,
            LeadershipQueries leadership,
            MembershipQueries memberships,
            MembershipPolicyQueries policy,
            Rows rows) {
        this.groups = groups;
        this.leadership = leadership;
        this.memberships = memberships;
        this.policy = policy;
        this.rows = rows;
    }

    @Transactional
    GroupOverview of(UUID id, LocalDate day) {
        GroupInBrief group = groups.existing(id);
        LeadershipView body = leadership.of(id, day);
        List<MembershipItem> members = memberships.membersOf(id, day);
        return new GroupOverview(
                group,
                day,
                body.lead(),
                body.chief(),
                body.vacantSince(),
                members,
                seats(members, day),
                charter(id, day).orElse(null));
    }

    private List<SeatsOfType> seats(List<MembershipItem> members, LocalDate day) {
        Map<MembershipType, Integer> caps = policy.membersPerGroup(day);
        return Stream.of(MembershipType.values())
                .map(type -> SeatsOfType.of(type, count(members, type), caps.get(type)))
                .toList();
    }

    private static int count(List<MembershipItem> members, MembershipType type) {
        return Math.toIntExact(
                members.stream().filter(member -> member.type() == type).count());
    }

    private Optional<CharterInForce> charter(UUID id, LocalDate day) {
        Select select = Select.of("id, number, filed_on", "charter")
                .where("group_id = ?", id)
                .where("filed_on <= ?", day)
                .where("replaced_on IS NULL OR replaced_on > ?", day);
        return rows.first(select, row -> new CharterInForce(row.uuid("id"), row.number("number"), row.day("filed_on")));
    }
}
