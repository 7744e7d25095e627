package io.jituan.group.educationgroup;

import io.jituan.group.name.ChineseName;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/// Reads lists of groups.
@ApplicationScoped
class GroupQueries {
    private static final Sorting SORTING = Sorting.of("g.id")
            .by("name", "g.name_pinyin", "text")
            .by("code", "g.code", "text")
            .by("establishedOn", "g.established_on", "date");

    private static final String COLUMNS = """
            g.id, g.code, g.name, g.mode, g.established_on, g.lead_school_id, s.code AS lead_code, s.name AS lead_name,
            s.stage, m.members, c.staff_code""";

    private static final String FROM = """
            education_group g
            JOIN school s ON s.id = g.lead_school_id
            CROSS JOIN LATERAL (SELECT count(*)::integer AS members FROM affiliation a
                WHERE a.group_id = g.id AND a.kind <> 'LEAD' AND a.days @> ?::date) m
            LEFT JOIN chief_principal c ON c.group_id = g.id AND c.days @> ?::date""";

    private final Rows rows;
    private final DistrictTime time;

    GroupQueries(Rows rows, DistrictTime time) {
        this.rows = rows;
        this.time = time;
    }

    Page<GroupItem> list(GroupFilter filter, PageRequest page) {
        LocalDate day = Optional.ofNullable(filter.asOf).orElseGet(time::today);
        Select select = Select.of(COLUMNS, FROM, day, day)
                .where("g.established_on <= ?", day)
                .whereContains("g.name_search", ChineseName.words(filter.q))
                .whereGiven("g.mode = ?", filter.mode)
                .whereGiven("s.stage = ?", filter.stage);
        return rows.page(select, SORTING.order(filter.sort), page, GroupQueries::item);
    }

    private static GroupItem item(Row row) {
        return new GroupItem(
                row.uuid("id"),
                row.text("code"),
                row.text("name"),
                row.constant("mode", GroupMode.class),
                row.day("established_on"),
                row.uuid("lead_school_id"),
                row.textOrNull("lead_code"),
                row.text("lead_name"),
                row.textOrNull("stage"),
                row.number("members"),
                row.textOrNull("staff_code"));
    }
}
