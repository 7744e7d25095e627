package io.jituan.group.centre;

import io.jituan.group.name.ChineseName;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import io.jituan.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Reads management centres.
@ApplicationScoped
class CentreQueries {
    private static final Sorting SORTING =
            Sorting.of("id").by("code", "code", "text").by("name", "name_pinyin", "text");

    private final Rows rows;

    CentreQueries(Rows rows) {
        this.rows = rows;
    }

    Page<CentreView> list(CentreFilter filter, PageRequest page) {
        Select select = centres()
                .whereGiven("id = (SELECT centre_id FROM centre_township WHERE area_code = ?)", filter.township)
                .whereGiven("status = ?", filter.status)
                .whereContains("name_search", ChineseName.words(filter.q));
        return rows.page(select, SORTING.order(filter.sort), page, CentreQueries::view);
    }

    Versioned<CentreView> byId(UUID id) {
        return read(centres().where("id = ?", id), id.toString());
    }

    Versioned<CentreView> byCode(String code) {
        return read(centres().where("code = ?", code), code);
    }

    private Versioned<CentreView> read(Select select, String reference) {
        return rows.first(select, row -> new Versioned<>(view(row), row.longNumber("version")))
                .orElseThrow(() -> new Refused(new CentreRefusal.CentreUnknown(reference)));
    }

    private static Select centres() {
        return Select.of("id, code, name, townships, status, version", "centre");
    }

    private static CentreView view(Row row) {
        return new CentreView(
                row.uuid("id"),
                row.text("code"),
                row.text("name"),
                Centre.split(row.text("townships")),
                row.constant("status", CentreStatus.class));
    }
}
