package io.jituan.kit.imports.kind;

import io.jituan.web.problem.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A column that must name something there is. Where the thing may stand in the same file, a row falls with the
/// row it names: a refused parent refuses its children.
///
/// @param column the column that names it; an empty cell names nothing and is fine
/// @param table where it is looked for
/// @param field the column of that table
/// @param sameFile the column of this file where it may stand instead, or null
/// @param unless SQL condition over `s` under which a row need not keep to it; `false` by default
/// @param refusal what a dangling name means; its message gets the cell as `{0}`
public record Reference(
        String column, String table, String field, @Nullable String sameFile, String unless, Refusal refusal) {
    public Reference {
        Identifier.checked(column);
        Identifier.checked(table);
        Identifier.checked(field);
    }

    /// A column that must name a row of a table.
    public static Reference to(String table, String field, String column, Refusal refusal) {
        return new Reference(column, table, field, null, "false", refusal);
    }

    /// The same, or a row of the same file by that column.
    public Reference orSameFile(String fileColumn) {
        return new Reference(column, table, field, Identifier.checked(fileColumn), unless, refusal);
    }

    /// The same, except for rows of which the SQL condition over `s` holds.
    public Reference unless(String condition) {
        return new Reference(column, table, field, sameFile, condition, refusal);
    }

    /// The column of the same file where the thing may stand.
    public Optional<String> inSameFile() {
        return Optional.ofNullable(sameFile);
    }
}
