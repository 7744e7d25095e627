package io.jituan.cli.audit;

import io.jituan.verifiable.journal.Break;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What recomputing an export found.
///
/// @param from the first position
/// @param to the last one that is whole
/// @param heads with how many signed heads the chain agrees
/// @param unverifiedHeads how many heads none of the keys signed
/// @param broken the first position that is not what it was, null where all are
record Finding(
        long from,
        long to,
        long heads,
        long unverifiedHeads,
        @Nullable Break broken) {
    boolean isWhole() {
        return broken == null && unverifiedHeads == 0;
    }

    /// For scripts.
    Map<String, Object> json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("outcome", isWhole() ? "WHOLE" : "BROKEN");
        fields.put("from", from);
        fields.put("to", to);
        fields.put("heads", heads);
        fields.put("unverifiedHeads", unverifiedHeads);
        if (broken != null) {
            fields.put("broken", Map.of("position", broken.position(), "flaw", broken.flaw()));
        }
        return fields;
    }
}
