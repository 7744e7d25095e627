package io.jituan.assessment.fact;

import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// All facts ever told; none is changed or removed.
@ApplicationScoped
class Facts {
    private static final Sorting SORTING = Sorting.of("id").by("toldAt", "told_at", "timestamptz");

    private static final String COLUMNS = "id, name, about, version, detail, group_id, school_id, day, told_at";

    private final Session session;
    private final Rows rows;

    Facts(Session session, Rows rows) {
        this.session = session;
        this.rows = rows;
    }

    /// Keeps a fact; one that is kept already is not kept twice.
    void keep(Fact fact) {
        session.createNativeMutationQuery("""
                INSERT INTO fact (id, name, about, version, detail, group_id, school_id, day, told_at)
                VALUES (:id, :name, :about, :version, :detail, :groupId, :schoolId, :day, :toldAt)
                ON CONFLICT (about, version) DO NOTHING
                """)
                .setParameter("id", fact.id())
                .setParameter("name", fact.name().name())
                .setParameter("about", fact.about())
                .setParameter("version", fact.version())
                .setParameter("detail", fact.detail())
                .setParameter("groupId", fact.groupId())
                .setParameter("schoolId", fact.schoolId())
                .setParameter("day", fact.day(), LocalDate.class)
                .setParameter("toldAt", fact.toldAt())
                .executeUpdate();
    }

    Page<Fact> list(FactFilter filter, PageRequest page) {
        Select select = Select.of(COLUMNS, "fact")
                .whereGiven("name = ?", filter.name)
                .whereGiven("about = ?", filter.about)
                .whereGiven("group_id = ?", filter.group)
                .whereGiven("school_id = ?", filter.school)
                .whereGiven("told_at <= ?", filter.asKnownAt);
        return rows.page(select, SORTING.order(filter.sort), page, Facts::fact);
    }

    /// All facts about these things, as far as they were told by that instant.
    List<Fact> about(List<UUID> things, @Nullable Instant asKnownAt) {
        Select select = Select.of(COLUMNS, "fact")
                .where("about = ANY (?)", (Object) things.toArray(UUID[]::new))
                .whereGiven("told_at <= ?", asKnownAt)
                .orderBy("about, version");
        return rows.list(select, Facts::fact);
    }

    private static Fact fact(Row row) {
        return new Fact(
                row.uuid("id"),
                row.constant("name", FactName.class),
                row.uuid("about"),
                row.longNumber("version"),
                row.text("detail"),
                row.uuid("group_id"),
                row.uuid("school_id"),
                row.dayOrNull("day"),
                row.instant("told_at"));
    }
}
