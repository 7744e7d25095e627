package io.jituan.kit.imports.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.jituan.web.problem.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// A CSV file: any of the usual encodings, commas, semicolons or tabs, either line end.
final class CsvTable implements TableFile {
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Format format;
    private final Path file;
    private final TextEncoding encoding;
    private final char separator;
    private long lastLine;

    private CsvTable(Path file, TextEncoding encoding, char separator) throws IOException {
        this.file = file;
        this.encoding = encoding;
        this.separator = separator;
        this.format = new Format("CSV", encoding.title(), Character.toString(separator));
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(encoding.open(file));
        this.records = reader.iterator();
    }

    /// Opens a file from its first row.
    static CsvTable open(Path file, TextEncoding encoding, char separator) throws IOException {
        return new CsvTable(file, encoding, separator);
    }

    @Override
    public Format format() {
        return format;
    }

    @Override
    public Optional<Line> next() {
        try {
            while (records.hasNext()) {
                CsvRecord row = records.next();
                lastLine = row.getStartingLineNumber();
                if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    return Optional.of(line(row));
                }
            }
            return Optional.empty();
        } catch (CsvParseException e) {
            throw new Refused(BrokenQuote.after(lastLine, file, encoding, separator));
        }
    }

    private static Line line(CsvRecord row) {
        List<String> cells = row.getFields();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf('\0') >= 0) {
                throw new Refused(new FileRefusal.NulCharacter(row.getStartingLineNumber(), i + 1));
            }
        }
        return new Line(row.getStartingLineNumber(), cells);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
