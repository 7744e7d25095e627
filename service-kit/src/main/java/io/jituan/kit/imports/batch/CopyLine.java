package io.jituan.kit.imports.batch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One line of PostgreSQL's COPY text format in the making.
final class CopyLine {
    private final StringBuilder text = new StringBuilder(256);

    /// Adds a column; empty is NULL.
    CopyLine add(Optional<String> value) {
        if (!text.isEmpty()) {
            text.append('\t');
        }
        value.ifPresentOrElse(this::escape, () -> text.append("\\N"));
        return this;
    }

    CopyLine add(String value) {
        return add(Optional.of(value));
    }

    CopyLine add(long value) {
        return add(Long.toString(value));
    }

    /// Ends the line and gives it as COPY takes it; the next begins empty.
    byte[] end() {
        byte[] line = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return line;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(character);
            }
        }
    }
}
