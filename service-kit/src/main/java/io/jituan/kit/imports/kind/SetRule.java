package io.jituan.kit.imports.kind;

import io.jituan.web.problem.Refusal;

/// A rule over all rows at once, said in SQL.
///
/// @param refusal what a broken rule means; its message gets the cell of the column as `{0}`
/// @param column the column at fault
/// @param when SQL condition over `s` that is true for a row to refuse; it may look into other tables
public record SetRule(Refusal refusal, String column, String when) {
    public SetRule {
        Identifier.checked(column);
    }
}
