package io.jituan.group.school;

import io.jituan.group.name.ChineseName;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;

/// Reads lists of schools.
@ApplicationScoped
class SchoolQueries {
    private static final Sorting SORTING = Sorting.of("s.id")
            .by("name", "s.name_pinyin", "text")
            .by("code", "coalesce(s.code, '')", "text")
            .by("pupils", "coalesce(s.pupils, -1)", "integer");

    private static final String COLUMNS = """
            s.id, s.code, s.name, s.division_code, s.province, s.city, s.county, s.stage, s.ownership, s.locality, s.level,
            s.township_code, t.name AS township_name, s.centre_code, s.pupils, g.code AS group_code, a.kind AS place, s.status""";

    private static final String FROM = """
            school s
            LEFT JOIN area t ON t.code = s.township_code
            LEFT JOIN affiliation a ON a.school_id = s.id AND a.kind <> 'ASSOCIATED' AND a.days @> ?::date
            LEFT JOIN education_group g ON g.id = a.group_id""";

    private final Rows rows;
    private final DistrictTime time;

    SchoolQueries(Rows rows, DistrictTime time) {
        this.rows = rows;
        this.time = time;
    }

    Page<SchoolItem> list(SchoolFilter filter, PageRequest page) {
        Select select = Select.of(COLUMNS, FROM, time.today())
                .whereContains("s.name_search", ChineseName.words(filter.q))
                .whereGiven("s.division_code = ?", filter.division)
                .whereGiven("s.township_code = ?", filter.township)
                .whereGiven("s.centre_code = ?", filter.centre)
                .whereGiven("s.stage = ?", filter.stage)
                .whereGiven("s.locality = ?", filter.locality)
                .whereGiven("s.status = ?", filter.status);
        return rows.page(placed(select, filter), SORTING.order(filter.sort), page, SchoolQueries::item);
    }

    private Select placed(Select select, SchoolFilter filter) {
        String group = filter.group;
        if (group == null) {
            return select;
        }
        return select.where("""
                s.id IN (SELECT p.school_id FROM affiliation p JOIN education_group pg ON pg.id = p.group_id
                         WHERE pg.code = ? AND p.days @> ?::date)""", group, time.today());
    }

    private static SchoolItem item(Row row) {
        return new SchoolItem(
                row.uuid("id"),
                row.textOrNull("code"),
                row.text("name"),
                row.textOrNull("division_code"),
                row.textOrNull("province"),
                row.textOrNull("city"),
                row.textOrNull("county"),
                row.constantOrNull("stage", Stage.class),
                row.constantOrNull("ownership", Ownership.class),
                row.constantOrNull("locality", Locality.class),
                row.constantOrNull("level", SchoolLevel.class),
                row.textOrNull("township_code"),
                row.textOrNull("township_name"),
                row.textOrNull("centre_code"),
                row.numberOrNull("pupils"),
                row.textOrNull("group_code"),
                row.textOrNull("place"),
                row.constant("status", SchoolStatus.class));
    }
}
