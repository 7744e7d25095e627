package io.jituan.group.area;

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

/// Reads areas.
@ApplicationScoped
class AreaQueries {
    private static final Sorting SORTING =
            Sorting.of("id").by("code", "code", "text").by("name", "name_pinyin", "text");

    private final Rows rows;

    AreaQueries(Rows rows) {
        this.rows = rows;
    }

    Page<AreaView> list(AreaFilter filter, PageRequest page) {
        Select select = areas().whereGiven("parent_code = ?", filter.parent)
                .whereGiven("level = ?", filter.level)
                .whereContains("name_search", ChineseName.words(filter.q));
        return rows.page(select, SORTING.order(filter.sort), page, AreaQueries::view);
    }

    Versioned<AreaView> byId(UUID id) {
        return read(areas().where("id = ?", id), id.toString());
    }

    Versioned<AreaView> byCode(String code) {
        return read(areas().where("code = ?", code), code);
    }

    private Versioned<AreaView> read(Select select, String reference) {
        return rows.first(select, row -> new Versioned<>(view(row), row.longNumber("version")))
                .orElseThrow(() -> new Refused(new AreaRefusal.AreaUnknown(reference)));
    }

    private static Select areas() {
        return Select.of("id, code, name, level, parent_code, version", "area");
    }

    private static AreaView view(Row row) {
        return new AreaView(
                row.uuid("id"),
                row.text("code"),
                row.text("name"),
                row.constant("level", AreaLevel.class),
                row.text("parent_code"));
    }
}
