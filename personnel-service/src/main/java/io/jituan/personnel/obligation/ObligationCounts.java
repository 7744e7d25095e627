package io.jituan.personnel.obligation;

import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import io.jituan.kit.time.DistrictTime;
import io.jituan.personnel.obligation.ObligationView.Party;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts obligations by group, by school or for the district, within what the caller sees.
@ApplicationScoped
class ObligationCounts {
    private static final Sorting SORTING = Sorting.of("id").by("daysUnmet", "days_unmet", "bigint");
    private static final String WORST_FIRST = "-daysUnmet";

    /// Takes the party's columns, the day, the scope's arguments, and what to group by.
    private static final String COUNTS = """
            (SELECT %s,
                    count(*) AS obligations,
                    count(*) FILTER (WHERE on_day.status IN ('OPEN', 'REOPENED')) AS unmet,
                    count(*) FILTER (WHERE on_day.status = 'MET') AS met,
                    count(*) FILTER (WHERE on_day.status = 'CLOSED') AS closed,
                    COALESCE(sum(on_day.days_unmet), 0)::bigint AS days_unmet
             FROM obligation o
             JOIN obligation_on(?) on_day ON on_day.obligation_id = o.id
             JOIN education_group g ON g.id = o.group_id
             JOIN school s ON s.id = o.school_id
             WHERE on_day.status <> 'UPCOMING' AND (%s)
             GROUP BY %s) counted
            """;

    private final Rows rows;
    private final ObligationScope scope;
    private final DistrictTime time;

    ObligationCounts(Rows rows, ObligationScope scope, DistrictTime time) {
        this.rows = rows;
        this.scope = scope;
        this.time = time;
    }

    /// The counts on that day (today where none is given), most days unmet first.
    Page<ObligationSummary> by(ObligationSummary.By by, @Nullable LocalDate asOf, PageRequest page) {
        LocalDate day = asOf == null ? time.today() : asOf;
        return switch (by) {
            case GROUP -> perParty("g.id, g.code, g.name", day, page);
            case SCHOOL -> perParty("s.id, s.code, s.name", day, page);
            case DISTRICT -> Page.whole(List.of(ofDistrict(day)));
        };
    }

    private Page<ObligationSummary> perParty(String party, LocalDate day, PageRequest page) {
        Select counts = Select.of("*", counted(party, party), arguments(day));
        return rows.page(counts, SORTING.order(WORST_FIRST), page, row -> summary(party(row), day, row));
    }

    private ObligationSummary ofDistrict(LocalDate day) {
        Select counts = Select.of("*", counted("1", "()"), arguments(day));
        return rows.first(counts, row -> summary(null, day, row)).orElseThrow();
    }

    private static String counted(String columns, String grouping) {
        return COUNTS.formatted(columns, ObligationScope.CONDITION, grouping);
    }

    private Object[] arguments(LocalDate day) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(day);
        arguments.addAll(List.of(scope.arguments()));
        return arguments.toArray();
    }

    private static Party party(Row row) {
        return new Party(row.uuid("id"), row.textOrNull("code"), row.text("name"));
    }

    private static ObligationSummary summary(@Nullable Party party, LocalDate day, Row row) {
        return new ObligationSummary(
                party,
                day,
                row.longNumber("obligations"),
                row.longNumber("unmet"),
                row.longNumber("met"),
                row.longNumber("closed"),
                row.longNumber("days_unmet"));
    }
}
