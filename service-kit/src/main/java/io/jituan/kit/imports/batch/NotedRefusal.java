package io.jituan.kit.imports.batch;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.jituan.web.problem.Refusal;
import io.jituan.web.problem.RefusalKind;
import java.util.List;

/// A refusal as a batch keeps it, to be told later in the language of whoever asks.
///
/// @param column where in the row, empty for all of it
/// @param kept the values its message names, as text
record NotedRefusal(
        String column,
        String code,
        String clause,
        RefusalKind kind,
        @JsonProperty("arguments") List<String> kept) implements Refusal {
    NotedRefusal {
        kept = List.copyOf(kept);
    }

    static NotedRefusal of(String column, Refusal refusal) {
        return new NotedRefusal(
                column,
                refusal.code(),
                refusal.clause(),
                refusal.kind(),
                refusal.arguments().stream().map(String::valueOf).toList());
    }

    @Override
    public List<Object> arguments() {
        return List.copyOf(kept);
    }
}
