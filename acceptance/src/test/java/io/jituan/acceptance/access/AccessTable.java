package io.jituan.acceptance.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// The table of docs/access.md.
///
/// @param rows in their order; the first that names an operation is the one that holds for it
record AccessTable(List<Row> rows) {
    private static final String HEADING = "| operations |";

    /// @param operations ids, with `*` for any text
    /// @param cells by role, and by `nobody`
    record Row(List<String> operations, Map<String, Cell> cells) {
        Cell cellOf(String role) {
            return Objects.requireNonNull(cells.get(role), role);
        }

        boolean names(String operation) {
            return operations.stream().anyMatch(pattern -> AccessTable.matches(pattern, operation));
        }
    }

    static AccessTable read(Path file) {
        try {
            List<List<String>> lines = Files.readAllLines(file).stream()
                    .dropWhile(line -> !line.startsWith(HEADING))
                    .takeWhile(line -> line.startsWith("|"))
                    .map(AccessTable::cells)
                    .toList();
            List<String> columns = lines.getFirst();
            return new AccessTable(
                    lines.stream().skip(2).map(line -> row(columns, line)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The row that holds for an operation, if any does.
    Optional<Row> rowOf(String operation) {
        return rows.stream().filter(row -> row.names(operation)).findFirst();
    }

    /// What the table names without need: patterns that stand for none of these operations.
    List<String> idle(List<String> operations) {
        List<String> idle = new ArrayList<>();
        for (Row row : rows) {
            row.operations().stream()
                    .filter(pattern -> operations.stream().noneMatch(operation -> matches(pattern, operation)))
                    .forEach(idle::add);
        }
        return idle;
    }

    private static boolean matches(String pattern, String operation) {
        String expression = Arrays.stream(pattern.split("\\*", -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + ".*" + b)
                .orElse("");
        return operation.matches(expression);
    }

    private static Row row(List<String> columns, List<String> line) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int column = 1; column < columns.size(); column++) {
            cells.put(columns.get(column), Cell.of(line.get(column)));
        }
        return new Row(List.of(line.getFirst().split(", ")), cells);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
