package io.jituan.kit.imports.kind;

import java.util.List;

/// A natural key: columns that together name one thing. It finds a thing where all of them are filled.
public record Key(List<String> columns) {
    public Key {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a key needs a column");
        }
    }

    /// The key of these columns.
    public static Key of(String... columns) {
        return new Key(List.of(columns));
    }
}
