package io.jituan.kit.imports.batch;

import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.imports.kind.Key;
import io.jituan.web.problem.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The first row of a file, and what its cells mean to a kind.
///
/// @param kind whose columns they are
/// @param cells in the order of the file
record Header(ImportKind kind, List<Batch.Heading> cells) {
    Header {
        cells = List.copyOf(cells);
    }

    /// How many cells mean a column of the kind.
    static int recognised(ImportKind kind, List<String> texts) {
        Map<String, Column> known = known(kind);
        return (int)
                texts.stream().filter(text -> known.containsKey(plain(text))).count();
    }

    /// Reads the first row of a file.
    ///
    /// @throws Refused where it names no column, one twice, or not all that are required
    static Header read(ImportKind kind, List<String> texts) {
        if (recognised(kind, texts) == 0) {
            throw new Refused(new ImportRefusal.HeaderUnrecognised(
                    kind.columns().stream().map(Header::shown).toList()));
        }
        Map<String, Column> known = known(kind);
        Map<String, String> seen = new HashMap<>();
        List<Batch.Heading> cells = new ArrayList<>();
        for (String text : texts) {
            Optional<String> column =
                    Optional.ofNullable(known.get(plain(text))).map(Column::name);
            column.ifPresent(name -> refuseSecond(name, seen.put(name, text.strip()), text.strip()));
            cells.add(new Batch.Heading(text.strip(), column.orElse(null)));
        }
        Header header = new Header(kind, cells);
        header.refuseMissing();
        return header;
    }

    /// The columns of the kind that the file has.
    List<Column> columns() {
        return kind.columns().stream().filter(column -> has(column.name())).toList();
    }

    boolean has(String column) {
        return cells.stream().anyMatch(cell -> column.equals(cell.column()));
    }

    /// The keys that the file's rows can have, the strongest first.
    List<Key> keys() {
        return kind.keys().stream()
                .filter(key -> key.columns().stream().allMatch(this::has))
                .toList();
    }

    /// Whether a column is part of any key, so that an empty cell never erases it.
    boolean isKey(Column column) {
        return kind.keys().stream().anyMatch(key -> key.columns().contains(column.name()));
    }

    /// Headers that mean nothing to the kind; their cells are left aside.
    List<String> unknown() {
        return cells.stream()
                .filter(cell -> cell.column() == null)
                .map(Batch.Heading::text)
                .toList();
    }

    /// Where a column stands in a row, or -1.
    int position(String column) {
        return cells.stream().map(Batch.Heading::column).toList().indexOf(column);
    }

    private void refuseMissing() {
        List<String> missing = kind.columns().stream()
                .filter(column -> column.isRequired() && !has(column.name()))
                .map(Header::shown)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused(new ImportRefusal.ColumnsMissing(missing));
        }
        if (keys().isEmpty()) {
            throw new Refused(
                    new ImportRefusal.ColumnsMissing(kind.keys().getFirst().columns()));
        }
    }

    private static void refuseSecond(String column, @Nullable String first, String second) {
        if (first != null) {
            throw new Refused(new ImportRefusal.ColumnRepeated(column, first, second));
        }
    }

    private static Map<String, Column> known(ImportKind kind) {
        return kind.columns().stream()
                .flatMap(column -> column.headers().map(header -> Map.entry(plain(header), column)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static String shown(Column column) {
        return column.name() + " / " + column.label();
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-*]", "");
    }
}
