package io.jituan.kit.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.jituan.kit.imports.file.SafeCell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// RFC 4180 in UTF-8, with the mark by which spreadsheets know it, and no cell that one would take for a formula.
record CsvFile(Table table, CsvWriter csv) implements ListFile {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    static CsvFile open(Table table, OutputStream out) throws IOException {
        out.write(MARK);
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(table.headers());
        return new CsvFile(table, csv);
    }

    @Override
    public void add(Object item) {
        csv.writeRecord(table.cells(item).stream().map(CsvFile::written).toList());
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> SafeCell.of(text);
            case Cell.Number number -> number.written();
        };
    }
}
