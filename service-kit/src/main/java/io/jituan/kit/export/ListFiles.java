package io.jituan.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;

/// Opens files.
@ApplicationScoped
class ListFiles {
    private final ObjectMapper json;

    ListFiles(ObjectMapper json) {
        this.json = json.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    }

    /// Opens a file at its first item.
    ///
    /// @param item what the list is of
    ListFile open(FileFormat format, Type item, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> CsvFile.open(table(item), out);
            case XLSX -> XlsxFile.open(table(item), out);
            case NDJSON -> new NdjsonFile(json, out);
        };
    }

    private Table table(Type item) {
        return Table.of(json, item);
    }
}
