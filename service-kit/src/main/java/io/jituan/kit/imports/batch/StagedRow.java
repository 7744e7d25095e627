package io.jituan.kit.imports.batch;

import io.jituan.kit.imports.kind.Row;
import io.jituan.web.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row after its cells were read.
///
/// @param line where it begins in the file
/// @param values by column, in canonical form; no entry for an empty or unreadable cell
/// @param reasons why it is refused, if it is
/// @param fingerprint the same for rows that say the same
/// @param asWritten its cells, where the values do not tell them all; empty otherwise
record StagedRow(long line, Map<String, String> values, List<Reason> reasons, long fingerprint, List<String> asWritten)
        implements Row {
    /// Why a row is refused, and at which column.
    record Reason(String column, Refusal refusal) {}

    @Override
    public Optional<String> value(String column) {
        return Optional.ofNullable(values.get(column));
    }
}
