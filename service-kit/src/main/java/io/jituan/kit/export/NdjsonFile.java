package io.jituan.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/// One JSON object a line, each as the list has it.
record NdjsonFile(ObjectMapper json, OutputStream out) implements ListFile {
    @Override
    public void add(Object item) throws IOException {
        out.write(json.writeValueAsBytes(item));
        out.write('\n');
    }

    @Override
    public void finish() {
        // The last line is its end.
    }
}
