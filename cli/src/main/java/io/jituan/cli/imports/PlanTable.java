package io.jituan.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.cli.Texts;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/// Shows a plan to a person.
record PlanTable(PrintWriter out) {
    void print(JsonNode batch) {
        JsonNode file = batch.path("file");
        out.println(Texts.of(
                "plan-file",
                file.path("name").asText(),
                file.path("encoding").asText(),
                separator(file.path("separator").asText())));
        String unknown =
                batch.path("unknownColumns").valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            out.println(Texts.of("plan-unknown-columns", unknown));
        }
        counts(Counts.of(batch));
        batch.path("rejected").valueStream().forEach(this::rejected);
    }

    void counts(Counts counts) {
        line("count-created", counts.created());
        line("count-changed", counts.changed());
        line("count-same", counts.same());
        line("count-refused", counts.refused());
    }

    private void line(String text, long count) {
        out.println("  %9d  %s".formatted(count, Texts.of(text)));
    }

    private void rejected(JsonNode row) {
        row.path("reasons")
                .valueStream()
                .map(reason -> Texts.of(
                        "plan-rejected",
                        row.path("line").asText(),
                        reason.path("field").asText(),
                        reason.path("message").asText()))
                .forEach(out::println);
    }

    private static String separator(String character) {
        return character.equals("\t") ? "TAB" : character;
    }
}
