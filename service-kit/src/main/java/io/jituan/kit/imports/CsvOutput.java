package io.jituan.kit.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.jituan.kit.imports.batch.Batch;
import io.jituan.kit.imports.batch.PlannedRow;
import io.jituan.kit.imports.batch.PlannedRows;
import io.jituan.kit.imports.file.SafeCell;
import io.jituan.kit.imports.kind.ImportKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// CSV for people: UTF-8 with the mark by which spreadsheets know it, and no cell that a spreadsheet would take for
/// a formula.
@ApplicationScoped
class CsvOutput {
    private static final int AT_ONCE = 500;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final PlannedRows rows;

    CsvOutput(PlannedRows rows) {
        this.rows = rows;
    }

    /// The header of a file of that kind, to be filled.
    static byte[] template(ImportKind kind, Locale language) {
        String header = kind.columns().stream()
                .map(column -> isChinese(language) ? column.label() : column.name())
                .collect(Collectors.joining(",", "\uFEFF", "\r\n"));
        return header.getBytes(StandardCharsets.UTF_8);
    }

    /// The refused rows in the layout of the file, each with the reason in a further column. The stream is not
    /// closed: one that breaks off must not look like its end.
    void errors(Batch batch, Locale language, OutputStream out) throws IOException {
        out.write(MARK);
        char separator = batch.source().format().separator().charAt(0);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(out, StandardCharsets.UTF_8);
        List<String> header = new ArrayList<>(
                batch.headings().stream().map(Batch.Heading::text).toList());
        header.add(isChinese(language) ? "拒绝原因" : "reason");
        csv.writeRecord(header.stream().map(SafeCell::of).toList());
        long line = 0;
        List<PlannedRows.RejectedRow> some = rows.rejectedAfter(line, batch, AT_ONCE, language);
        while (!some.isEmpty()) {
            some.forEach(row -> csv.writeRecord(record(row, batch.headings().size())));
            line = some.getLast().line();
            some = rows.rejectedAfter(line, batch, AT_ONCE, language);
        }
        csv.flush();
    }

    private static List<String> record(PlannedRows.RejectedRow row, int columns) {
        List<String> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(SafeCell.of(cell)));
        while (cells.size() < columns) {
            cells.add("");
        }
        cells.add(SafeCell.of(row.reasons().stream().map(CsvOutput::reason).collect(Collectors.joining(" | "))));
        return cells;
    }

    private static String reason(PlannedRow.Reason reason) {
        return reason.field().isEmpty() ? reason.message() : reason.field() + ": " + reason.message();
    }

    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }
}
