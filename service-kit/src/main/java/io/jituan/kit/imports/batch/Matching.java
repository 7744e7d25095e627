package io.jituan.kit.imports.batch;

import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.Key;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How staged rows (`s`) find the things they speak of, and what of them differs (`t`), in SQL.
record Matching(Header header) {
    /// The target table joined once per key as `k0`, `k1` …, then once as `t`: what the strongest key found.
    String joins() {
        List<Key> keys = header.keys();
        if (keys.size() == 1) {
            return join("t", keys.getFirst());
        }
        String each = IntStream.range(0, keys.size())
                .mapToObj(i -> join("k" + i, keys.get(i)))
                .collect(Collectors.joining(" "));
        String found =
                IntStream.range(0, keys.size()).mapToObj(i -> "k" + i + ".id").collect(Collectors.joining(", "));
        return each + " LEFT JOIN " + table() + " t ON t.id = COALESCE(" + found + ")";
    }

    private String join(String alias, Key key) {
        return "LEFT JOIN " + table() + " " + alias + " ON " + matches(alias, key);
    }

    /// The condition under which a row of the target is the one that the staged row names by a key.
    String matches(String alias, Key key) {
        return columns(key)
                .map(column -> alias + "." + column.field() + " = " + column.expression())
                .collect(Collectors.joining(" AND "));
    }

    /// Whether a staged row fills a key.
    String filled(String alias, Key key) {
        return key.columns().stream()
                .map(column -> alias + "." + column + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
    }

    /// Whether a row of the target has a key.
    String held(String alias, Key key) {
        return columns(key)
                .map(column -> alias + "." + column.field() + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
    }

    /// Whether the file says something else than the target.
    String differs() {
        String there =
                header.columns().stream().map(column -> "t." + column.field()).collect(Collectors.joining(", "));
        String said = header.columns().stream().map(this::next).collect(Collectors.joining(", "));
        return "(ROW(" + there + ") IS DISTINCT FROM ROW(" + said + "))";
    }

    /// What a field of an existing row becomes.
    String next(Column column) {
        boolean keepsWhenEmpty = column.hasFallback() || header.isKey(column);
        return keepsWhenEmpty ? "COALESCE(" + column.expression() + ", t." + column.field() + ")" : column.expression();
    }

    /// What the target held in the fields that the file would change, as jsonb by the names of their columns.
    String before() {
        return header.columns().stream()
                .map(column ->
                        "CASE WHEN t.%1$s IS DISTINCT FROM %2$s THEN jsonb_build_object('%3$s', t.%1$s) ELSE '{}' END"
                                .formatted(column.field(), next(column), column.name()))
                .collect(Collectors.joining(" || "));
    }

    private Stream<Column> columns(Key key) {
        return key.columns().stream().map(this::column);
    }

    private Column column(String name) {
        return header.kind().columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    private String table() {
        return header.kind().target().table();
    }
}
