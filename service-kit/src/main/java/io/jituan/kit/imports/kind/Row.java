package io.jituan.kit.imports.kind;

import java.util.Optional;

/// One row of a file after its cells were read: what they say in canonical form.
public interface Row {
    /// The value of a column, empty where the file has no such column, the cell is empty or could not be read.
    Optional<String> value(String column);
}
