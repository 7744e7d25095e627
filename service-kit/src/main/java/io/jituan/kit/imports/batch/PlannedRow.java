package io.jituan.kit.imports.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of a plan.
///
/// @param line where it begins in the file, from 1
/// @param id of the thing it creates or speaks of, absent where it is refused
/// @param repeats the earlier line that says the same, where there is one
/// @param values what its cells say, by column
/// @param changes for a change, every field that differs
/// @param reasons why it is refused
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlannedRow(
        long line,
        RowAction action,
        @Nullable UUID id,
        @Nullable Long repeats,
        Map<String, String> values,
        List<FieldChange> changes,
        List<Reason> reasons) {

    /// One field of a change.
    ///
    /// @param before empty where there was nothing
    /// @param after empty where it is emptied
    public record FieldChange(String field, String before, String after) {}

    /// Why a row is refused.
    ///
    /// @param field the column at fault, empty for the whole row
    /// @param code stable code of the reason
    /// @param message what is wrong and what to do, in the language asked for
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reason(String field, String code, String clause, String message) {}
}
