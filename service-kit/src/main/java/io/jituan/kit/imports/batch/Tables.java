package io.jituan.kit.imports.batch;

import java.util.List;
import java.util.UUID;

/// The names of a batch's own tables.
///
/// @param rows every row of the file, staged
/// @param refusals why rows are refused, one line per reason
/// @param plan what is to become of every row
record Tables(String rows, String refusals, String plan) {
    static Tables of(UUID batch) {
        String suffix = batch.toString().replace("-", "");
        return new Tables(
                "import_staging.rows_" + suffix, "import_staging.refusals_" + suffix, "import_staging.plan_" + suffix);
    }

    List<String> all() {
        return List.of(rows, refusals, plan);
    }
}
