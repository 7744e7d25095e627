package io.jituan.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;

/// How many rows of a file come to what.
public record Counts(long rows, long created, long changed, long same, long refused) {
    static Counts of(JsonNode batch) {
        JsonNode counts = batch.path("counts");
        return new Counts(
                counts.path("rows").asLong(),
                counts.path("created").asLong(),
                counts.path("changed").asLong(),
                counts.path("same").asLong(),
                counts.path("refused").asLong());
    }

    boolean changeSomething() {
        return created + changed > 0;
    }
}
