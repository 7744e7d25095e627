package io.jituan.enrollment.admissionschool;

import io.jituan.contracts.group.v1.SchoolChanged;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/// The registry's schools as far as enrollment knows them; those that are not open are kept, and not shown.
@ApplicationScoped
class AdmissionSchools {
    private static final Sorting SORTING =
            Sorting.of("id").by("code", "COALESCE(code, '')", "text").by("name", "name", "text");

    private static final String COLUMNS = "id, version, code, name, stage, locality, township_code, centre_code";

    private final Session session;
    private final Rows rows;

    AdmissionSchools(Session session, Rows rows) {
        this.session = session;
        this.rows = rows;
    }

    /// Keeps the newest version heard, whatever the order of hearing.
    void keep(SchoolChanged event) {
        session.createNativeMutationQuery("""
                INSERT INTO admission_school AS known
                    (id, version, code, name, stage, locality, township_code, centre_code, status)
                VALUES (:id, :version, :code, :name, :stage, :locality, :townshipCode, :centreCode, :status)
                ON CONFLICT (id) DO UPDATE SET
                    version = excluded.version, code = excluded.code, name = excluded.name, stage = excluded.stage,
                    locality = excluded.locality, township_code = excluded.township_code,
                    centre_code = excluded.centre_code, status = excluded.status
                WHERE known.version < excluded.version
                """)
                .setParameter("id", event.schoolId())
                .setParameter("version", event.version())
                .setParameter("code", event.code(), String.class)
                .setParameter("name", event.name())
                .setParameter("stage", event.stage(), String.class)
                .setParameter("locality", event.locality(), String.class)
                .setParameter("townshipCode", event.townshipCode(), String.class)
                .setParameter("centreCode", event.centreCode(), String.class)
                .setParameter("status", event.status())
                .executeUpdate();
    }

    Page<AdmissionSchoolView> list(AdmissionSchoolFilter filter, PageRequest page) {
        Select select = open().whereGiven("stage = ?", filter.stage)
                .whereGiven("township_code = ?", filter.township)
                .whereGiven("centre_code = ?", filter.centre)
                .whereContains("name", filter.q);
        return rows.page(select, SORTING.order(filter.sort), page, AdmissionSchools::view);
    }

    AdmissionSchoolView require(UUID id) {
        return rows.first(open().where("id = ?", id), AdmissionSchools::view)
                .orElseThrow(() -> new Refused(new AdmissionSchoolRefusal.NotFound(id)));
    }

    private static Select open() {
        return Select.of(COLUMNS, "admission_school").where("status = 'OPEN'");
    }

    private static AdmissionSchoolView view(Row row) {
        return new AdmissionSchoolView(
                row.uuid("id"),
                row.textOrNull("code"),
                row.text("name"),
                row.textOrNull("stage"),
                row.textOrNull("locality"),
                row.textOrNull("township_code"),
                row.textOrNull("centre_code"));
    }
}
