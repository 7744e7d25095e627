package io.jituan.kit.export;

import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.query.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// As many pebbles as wanted, counted out by the database.
@ApplicationScoped
class Pebbles {
    /// What spreadsheets, CSV and people get wrong.
    private static final List<String> LABELS = List.of(
            "涪陵江边",
            "=HYPERLINK(\"http://example.invalid\")",
            "+86 23",
            "-1+2",
            "@SUM(A1)",
            "\tTab",
            "one, two",
            "\"quoted\"",
            "two\nlines",
            "'=1",
            "-5");

    private static final Sorting SORTING = Sorting.of("id").by("number", "n", "integer");
    private static final String ONE_TO = """
            (SELECT n, lpad(n::text, 32, '0')::uuid AS id FROM generate_series(1, ?) n) pebble""";

    private final Rows rows;

    Pebbles(Rows rows) {
        this.rows = rows;
    }

    Page<Pebble> list(int count, @Nullable Integer brokenAt, @Nullable String sort, PageRequest page) {
        return rows.page(Select.of("id, n", ONE_TO, count), SORTING.order(sort), page, row -> pebble(row, brokenAt));
    }

    static String label(int number) {
        return LABELS.get(number % LABELS.size());
    }

    private static Pebble pebble(Row row, @Nullable Integer brokenAt) {
        int number = row.number("n");
        if (brokenAt != null && brokenAt == number) {
            throw new IllegalStateException("this pebble cannot be picked up");
        }
        return new Pebble(
                row.uuid("id"),
                "%010d".formatted(number),
                label(number),
                number,
                number % 2 == 0 ? new BigDecimal("-1.50") : null,
                9_007_199_254_740_993L,
                LocalDate.of(2026, 9, 1),
                number % 2 == 0 ? Pebble.Shape.FLAT : Pebble.Shape.ROUND,
                List.of("500102006000", "500102007000"),
                number % 3 == 0 ? new Pebble.Finder("王小明", null) : null,
                true);
    }
}
