package io.jituan.personnel.obligation;

import io.jituan.kit.history.History;
import io.jituan.kit.history.HistoryEntry;
import io.jituan.kit.history.PointInTime;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import io.jituan.kit.time.DistrictTime;
import io.jituan.personnel.obligation.ObligationView.Party;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads obligations as they stand on a day, within what the caller sees.
@ApplicationScoped
class ObligationQueries {
    private static final Sorting SORTING =
            Sorting.of("o.id").by("from", "o.required_from", "date").by("daysUnmet", "on_day.days_unmet", "bigint");

    private static final String PARTIES = """
            g.id AS group_id, g.code AS group_code, g.name AS group_name, s.id AS school_id, s.code AS school_code,
            s.name AS school_name, s.centre_code
            """;

    private static final String COLUMNS = """
            o.id, o.version, o.kind, o.membership_id, o.required_from, o.required_until, on_day.day, on_day.status,
            on_day.days_unmet,
            """ + PARTIES;

    private static final String TABLES = """
            obligation o
            JOIN obligation_on(?) on_day ON on_day.obligation_id = o.id
            JOIN education_group g ON g.id = o.group_id
            JOIN school s ON s.id = o.school_id
            """;

    private static final LocalDate ANY_DAY = LocalDate.of(9999, 12, 31);

    private final Rows rows;
    private final Obligations obligations;
    private final History history;
    private final ObligationScope scope;
    private final DistrictTime time;

    ObligationQueries(Rows rows, Obligations obligations, History history, ObligationScope scope, DistrictTime time) {
        this.rows = rows;
        this.obligations = obligations;
        this.history = history;
        this.scope = scope;
        this.time = time;
    }

    /// The obligations that the filter lets through.
    Page<ObligationView> list(ObligationFilter filter, PageRequest page) {
        Select select = Select.of(COLUMNS, TABLES, dayOr(filter.asOf))
                .where(ObligationScope.CONDITION, scope.arguments())
                .whereGiven("g.code = ?", filter.group)
                .whereGiven("COALESCE(s.code, s.id::text) = ?", filter.school)
                .whereGiven("o.kind = ?", filter.kind)
                .whereGiven("on_day.status = ?", filter.status);
        return rows.page(select, SORTING.order(filter.sort), page, ObligationQueries::view);
    }

    /// One obligation with its stretches of unmet days: as it is known now, or as it was known at an instant.
    ///
    /// @throws Refused (404) where there is none of that id, or was none known then, (403) where the caller does
    ///     not see it
    @Transactional
    ObligationView byId(UUID id, PointInTime point) {
        ObligationState state = point.knownAt().isPresent() ? knownThen(id, point) : known(id);
        LocalDate day = point.day().orElseGet(time::today);
        Select parties = Select.of(PARTIES, "education_group g CROSS JOIN school s")
                .where("g.id = ?", state.groupId())
                .where("s.id = ?", state.schoolId());
        return rows.first(parties, row -> visible(row, state, day)).orElseThrow();
    }

    /// What became of one obligation, the newest change first.
    ///
    /// @throws Refused (404) where there is none of that id, (403) where the caller does not see it
    @Transactional
    Page<HistoryEntry> history(UUID id, PageRequest page) {
        byId(id, PointInTime.of(null, null));
        return history.of(Obligation.AGGREGATE, id, page);
    }

    private ObligationState known(UUID id) {
        return obligations.require(id).state();
    }

    /// The state holds for all days, so the last one recorded by then is the one believed.
    private ObligationState knownThen(UUID id, PointInTime point) {
        PointInTime then = PointInTime.of(ANY_DAY, point.knownAt().orElseThrow());
        return history.at(Obligation.AGGREGATE, id, then, ObligationState.class)
                .orElseThrow(() -> new Refused(new ObligationRefusal.NotFound(id)));
    }

    private ObligationView visible(Row row, ObligationState state, LocalDate day) {
        scope.require(row.text("group_code"), row.textOrNull("school_code"), row.textOrNull("centre_code"));
        return ObligationView.of(state, day, group(row), school(row));
    }

    private LocalDate dayOr(@Nullable LocalDate asOf) {
        return asOf == null ? time.today() : asOf;
    }

    private static ObligationView view(Row row) {
        ObligationKind kind = row.constant("kind", ObligationKind.class);
        return new ObligationView(
                row.uuid("id"),
                kind,
                kind.clauses(),
                row.constant("status", ObligationStatus.class),
                group(row),
                school(row),
                row.uuid("membership_id"),
                row.day("required_from"),
                row.dayOrNull("required_until"),
                row.day("day"),
                row.longNumber("days_unmet"),
                row.longNumber("version"),
                null);
    }

    private static Party group(Row row) {
        return new Party(row.uuid("group_id"), row.text("group_code"), row.text("group_name"));
    }

    private static Party school(Row row) {
        return new Party(row.uuid("school_id"), row.textOrNull("school_code"), row.text("school_name"));
    }
}
