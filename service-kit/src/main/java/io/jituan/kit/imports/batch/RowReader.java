package io.jituan.kit.imports.batch;

import io.jituan.kit.imports.file.SafeCell;
import io.jituan.kit.imports.file.TableFile;
import io.jituan.kit.imports.kind.CellRefusal;
import io.jituan.kit.imports.kind.CellType;
import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads the cells of rows: what each says, and what is wrong with it.
final class RowReader {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Header header;
    private final List<Column> columns;
    private final int[] positions;
    private final List<Key> keys;

    RowReader(Header header) {
        this.header = header;
        this.columns = header.columns();
        this.positions = columns.stream()
                .mapToInt(column -> header.position(column.name()))
                .toArray();
        this.keys = header.keys();
    }

    StagedRow read(TableFile.Line line) {
        List<String> cells = withoutTrailingBlanks(line.cells());
        if (cells.size() != header.cells().size()) {
            StagedRow.Reason width = new StagedRow.Reason(
                    "", new RowRefusal.RowWidth(cells.size(), header.cells().size()));
            return new StagedRow(line.number(), Map.of(), List.of(width), fingerprint(cells), cells);
        }
        Map<String, String> values = new HashMap<>();
        List<StagedRow.Reason> reasons = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            readCell(columns.get(i), cells.get(positions[i]), values, reasons);
        }
        if (reasons.isEmpty() && keys.stream().noneMatch(key -> values.keySet().containsAll(key.columns()))) {
            reasons.add(new StagedRow.Reason(keys.getFirst().columns().getFirst(), new RowRefusal.KeyMissing(named())));
        }
        return new StagedRow(
                line.number(), values, reasons, fingerprintOfKnown(cells, values), asWritten(cells, values));
    }

    private void readCell(Column column, String cell, Map<String, String> values, List<StagedRow.Reason> reasons) {
        String text = stripped(cell);
        if (text.isEmpty()) {
            if (column.isRequired()) {
                reasons.add(new StagedRow.Reason(column.name(), new CellRefusal.CellEmpty()));
            }
            return;
        }
        switch (column.type().read(text)) {
            case CellType.Reading.Of(String value) ->
                column.check()
                        .apply(value)
                        .ifPresentOrElse(
                                refusal -> reasons.add(new StagedRow.Reason(column.name(), refusal)),
                                () -> values.put(column.name(), value));
            case CellType.Reading.Not(var refusal) -> reasons.add(new StagedRow.Reason(column.name(), refusal));
        }
    }

    /// The cells where the error file could not be written from the values: unknown columns, unreadable or
    /// rewritten cells.
    private List<String> asWritten(List<String> cells, Map<String, String> values) {
        boolean told = columns.size() == cells.size();
        for (int i = 0; told && i < positions.length; i++) {
            told = values.getOrDefault(columns.get(i).name(), "").equals(cells.get(positions[i]));
        }
        return told ? List.of() : cells;
    }

    /// Spreadsheets write empty cells after the last column.
    private List<String> withoutTrailingBlanks(List<String> cells) {
        int columnCount = header.cells().size();
        int end = cells.size();
        while (end > columnCount && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private String named() {
        return keys.stream().map(key -> String.join(" + ", key.columns())).collect(Collectors.joining(" / "));
    }

    /// Rows say the same where all known columns do; what could not be read is compared as written.
    private long fingerprintOfKnown(List<String> cells, Map<String, String> values) {
        List<String> said = new ArrayList<>(positions.length);
        for (int i = 0; i < positions.length; i++) {
            said.add(values.getOrDefault(columns.get(i).name(), cells.get(positions[i])));
        }
        return fingerprint(said);
    }

    private static long fingerprint(List<String> texts) {
        long hash = FNV_OFFSET;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ 0x1F) * FNV_PRIME;
        }
        return hash;
    }

    /// Without spaces around it, full-width ones included.
    private static String stripped(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isSpace(cell.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return SafeCell.read(cell.substring(start, end));
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
