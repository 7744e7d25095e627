package io.jituan.localstack.tour;

import io.jituan.localstack.tour.Step.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the tour out of a Markdown document.
///
/// It stands between `<!-- tour:begin -->` and `<!-- tour:end -->`. A fenced `bash` block is a step; the next
/// fenced `json` or `text` block before another `bash` block is its answer.
public final class TourDocument {
    private static final String BEGIN = "<!-- tour:begin -->";
    private static final String END = "<!-- tour:end -->";
    private static final String FENCE = "```";

    private final List<String> lines;
    private final List<Step> steps = new ArrayList<>();

    private TourDocument(List<String> lines) {
        this.lines = lines;
    }

    /// @throws IllegalArgumentException where the document has no tour, or a fence in it is never closed
    public static List<Step> steps(String markdown) {
        TourDocument document = new TourDocument(markdown.lines().toList());
        document.read();
        return List.copyOf(document.steps);
    }

    private void read() {
        int begin = lines.indexOf(BEGIN);
        int end = lines.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("No tour: nothing between " + BEGIN + " and " + END);
        }
        int at = begin + 1;
        while (at < end) {
            at = lines.get(at).startsWith(FENCE) ? readBlock(at, end) : at + 1;
        }
    }

    /// @return the line after the block
    private int readBlock(int opening, int end) {
        String language = lines.get(opening).substring(FENCE.length()).trim();
        int closing = opening + 1;
        while (closing < end && !lines.get(closing).startsWith(FENCE)) {
            closing++;
        }
        if (closing == end) {
            throw new IllegalArgumentException("The block of line " + (opening + 1) + " is never closed");
        }
        take(language, opening + 1, String.join("\n", lines.subList(opening + 1, closing)));
        return closing + 1;
    }

    private void take(String language, int line, String text) {
        switch (language) {
            case "bash" -> steps.add(new Step(line, text, Optional.empty()));
            case "json" -> expect(new Expectation.Json(text));
            case "text" -> expect(new Expectation.Text(text));
            default -> {
                // A block in another language is for people only.
            }
        }
    }

    private void expect(Expectation expectation) {
        if (steps.isEmpty() || steps.getLast().expectation().isPresent()) {
            return;
        }
        Step step = steps.removeLast();
        steps.add(new Step(step.line(), step.commands(), Optional.of(expectation)));
    }
}
