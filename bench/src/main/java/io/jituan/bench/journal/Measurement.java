package io.jituan.bench.journal;

/// One line of the table.
///
/// @param what was measured, exactly
/// @param measured the number with its unit
/// @param goal the number it should reach
/// @param ratio measured against the goal, above 1 is better
record Measurement(String what, String measured, String goal, double ratio) {
    private static final String LINE = "%-82s %16s %14s %7s%n";

    static String heading() {
        return LINE.formatted("what", "measured", "goal", "ratio");
    }

    String line() {
        return LINE.formatted(what, measured, goal, "%.2f".formatted(ratio));
    }
}
