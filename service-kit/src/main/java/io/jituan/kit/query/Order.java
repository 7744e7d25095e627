package io.jituan.kit.query;

import io.jituan.kit.paging.Cursor;
import io.jituan.kit.paging.PageRequest;

/// The order of a list, made by [Sorting]: a sort key, and the id that decides between equals.
///
/// @param expression SQL of the sort key
/// @param type its SQL type
/// @param id SQL of the id, a uuid
/// @param direction `ASC` or `DESC`
public record Order(String expression, String type, String id, String direction) {
    private static final String KEY = "sort_key";
    private static final String TIE = "sort_id";
    private static final int KEY_SIZE = 2;

    /// The rows of that page, in this order.
    Select applied(Select list, PageRequest page) {
        Select select = list.copy();
        String comparison = direction.equals("ASC") ? ">" : "<";
        String after = "(%s, %s) %s (?::%s, ?::uuid)".formatted(expression, id, comparison, type);
        page.cursor(KEY_SIZE).ifPresent(key -> select.where(after, key.values().toArray()));
        select.with(expression + "::text AS " + KEY).with(id + " AS " + TIE);
        return select.orderBy("%s %s, %s %s".formatted(expression, direction, id, direction), page.rowsToRead());
    }

    Cursor key(Row row) {
        return Cursor.of(row.text(KEY), row.uuid(TIE));
    }
}
