package io.jituan.group.membership;

import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads memberships as they stand on a day.
@ApplicationScoped
public class MembershipQueries {
    private static final Sorting SORTING =
            Sorting.of("a.membership_id").by("school", "s.name_pinyin", "text").by("beganOn", "a.began_on", "date");

    private static final String COLUMNS = """
            a.membership_id, a.group_id, g.code AS group_code, g.name AS group_name, a.school_id, s.code AS school_code,
            s.name AS school_name, a.kind, a.began_on, a.ended_on, a.seat""";

    private static final String FROM =
            "affiliation a JOIN education_group g ON g.id = a.group_id JOIN school s ON s.id = a.school_id";

    private final Rows rows;
    private final DistrictTime time;

    MembershipQueries(Rows rows, DistrictTime time) {
        this.rows = rows;
        this.time = time;
    }

    Page<MembershipItem> list(MembershipFilter filter, PageRequest page) {
        LocalDate day = Optional.ofNullable(filter.asOf).orElseGet(time::today);
        Select select = Select.of(COLUMNS, FROM)
                .where("a.membership_id IS NOT NULL")
                .where("a.days @> ?::date", day)
                .whereGiven("g.code = ?", filter.group)
                .whereGiven("s.code = ?", filter.school)
                .whereGiven("a.kind = ?", filter.type);
        return rows.page(select, SORTING.order(filter.sort), page, MembershipQueries::item);
    }

    /// The members of a group on a day, by type and name, at most 500 of them.
    public List<MembershipItem> membersOf(UUID groupId, LocalDate day) {
        Select select = Select.of(COLUMNS, FROM)
                .where("a.membership_id IS NOT NULL")
                .where("a.group_id = ?", groupId)
                .where("a.days @> ?::date", day)
                .orderBy(
                        "array_position(ARRAY['INTEGRATED', 'SUPPORTED', 'ASSOCIATED'], a.kind::text), s.name_pinyin",
                        500);
        return rows.list(select, MembershipQueries::item);
    }

    private static MembershipItem item(Row row) {
        return new MembershipItem(
                row.uuid("membership_id"),
                row.uuid("group_id"),
                row.text("group_code"),
                row.text("group_name"),
                row.uuid("school_id"),
                row.textOrNull("school_code"),
                row.text("school_name"),
                row.constant("kind", MembershipType.class),
                row.day("began_on"),
                row.dayOrNull("ended_on"),
                row.number("seat"));
    }
}
