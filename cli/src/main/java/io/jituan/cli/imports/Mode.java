package io.jituan.cli.imports;

import java.util.Locale;

/// What a refused row means for the others.
public enum Mode {
    /// All rows or none.
    ATOMIC,
    /// The good rows.
    PARTIAL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
