package io.jituan.kit.imports.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.kit.identifier.Identifiers;
import io.jituan.kit.imports.file.TableFile;
import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.Derivation;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.postgresql.copy.CopyIn;

/// Streams the rows of a file into the staging table: one line of COPY for each, whatever is wrong with it.
final class RowFeed implements Database.Feed {
    private static final int BUFFER = 1 << 16;

    private final TableFile file;
    private final RowReader reader;
    private final ObjectMapper json;
    private final List<Column> columns;
    private final List<Column> fallbacks;
    private final List<Derivation> derivations;
    private final CopyLine line = new CopyLine();
    private final byte[] buffer = new byte[BUFFER];
    private int buffered;

    RowFeed(TableFile file, StagingStatements statements, ObjectMapper json) {
        this.file = file;
        this.json = json;
        this.reader = new RowReader(statements.header());
        this.columns = statements.header().columns();
        this.fallbacks = statements.withFallback().toList();
        this.derivations = statements.derivations();
    }

    @Override
    public void into(CopyIn copy) throws SQLException {
        for (Optional<TableFile.Line> next = file.next(); next.isPresent(); next = file.next()) {
            write(encoded(reader.read(next.get())), copy);
        }
        flush(copy);
    }

    private byte[] encoded(StagedRow row) {
        line.add(row.line())
                .add(Identifiers.next().toString())
                .add(row.fingerprint())
                .add(refusals(row))
                .add(row.asWritten().isEmpty() ? Optional.empty() : Optional.of(written(row.asWritten())));
        columns.forEach(column -> line.add(row.value(column.name())));
        fallbacks.forEach(column -> line.add(column.fallbackFor(row)));
        derivations.forEach(derivation -> line.add(row.value(derivation.from()).map(derivation.value())));
        return line.end();
    }

    private Optional<String> refusals(StagedRow row) {
        if (row.reasons().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(written(row.reasons().stream()
                .map(reason -> NotedRefusal.of(reason.column(), reason.refusal()))
                .toList()));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row that cannot be written as JSON", e);
        }
    }

    private void write(byte[] bytes, CopyIn copy) throws SQLException {
        if (buffered + bytes.length > BUFFER) {
            flush(copy);
        }
        if (bytes.length > BUFFER) {
            copy.writeToCopy(bytes, 0, bytes.length);
            return;
        }
        System.arraycopy(bytes, 0, buffer, buffered, bytes.length);
        buffered += bytes.length;
    }

    private void flush(CopyIn copy) throws SQLException {
        copy.writeToCopy(buffer, 0, buffered);
        buffered = 0;
    }
}
