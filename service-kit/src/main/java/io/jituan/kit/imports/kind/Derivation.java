package io.jituan.kit.imports.kind;

import java.util.function.UnaryOperator;

/// A field of the target that follows a column, such as the pinyin of a name. It is written whenever a row is
/// created, or changed by a file that has the column; it alone is no reason for a change.
///
/// @param field the column of the target table, of type text
/// @param from the column of the file it follows
/// @param value computes it; not called where the cell is empty
public record Derivation(String field, String from, UnaryOperator<String> value) {
    public Derivation {
        Identifier.checked(field);
        Identifier.checked(from);
    }
}
