package io.jituan.kit.export;

import io.jituan.kit.imports.file.SafeCell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of one sheet, and further ones where a sheet is full. Text is typed as text, so that codes keep their
/// leading zeros, and stands in its cell rather than in a table of strings, which would grow with the file.
final class XlsxFile implements ListFile {
    private static final String PROGRAM = "jituan";
    private static final String PROGRAM_VERSION = "01.0000";
    private static final String AS_TEXT = "@";
    private static final int ROWS_AT_ONCE = 100;

    private final Table table;
    private final Workbook workbook;
    private final int rowsOfSheet;
    private Worksheet sheet;
    private int row;
    private int sheets;

    private XlsxFile(Table table, OutputStream out, int rowsOfSheet) {
        this.table = table;
        this.workbook = new Workbook(out, PROGRAM, PROGRAM_VERSION);
        this.rowsOfSheet = rowsOfSheet;
        this.sheet = begin();
    }

    static XlsxFile open(Table table, OutputStream out) {
        return open(table, out, Worksheet.MAX_ROWS);
    }

    /// @param rowsOfSheet how many rows a sheet holds, its header among them
    static XlsxFile open(Table table, OutputStream out, int rowsOfSheet) {
        return new XlsxFile(table, out, rowsOfSheet);
    }

    @Override
    public void add(Object item) throws IOException {
        if (row == rowsOfSheet) {
            sheet.finish();
            sheet = begin();
        }
        List<Cell> cells = table.cells(item);
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet begun = workbook.newWorksheet(Integer.toString(sheets));
        List<String> headers = table.headers();
        for (int column = 0; column < headers.size(); column++) {
            begun.inlineString(0, column, headers.get(column));
        }
        begun.freezePane(0, 1);
        row = 1;
        return begun;
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) -> writeText(column, text);
            case Cell.Number number -> {
                if (number.isKeptBySpreadsheets()) {
                    sheet.value(row, column, number.value());
                } else {
                    writeText(column, number.written());
                }
            }
        }
    }

    private void writeText(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, SafeCell.of(text));
            sheet.style(row, column).format(AS_TEXT).set();
        }
    }
}
