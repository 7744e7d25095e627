package io.jituan.cli.imports;

/// What came of an import, as `--json` prints it.
///
/// @param seconds from the first byte sent to the last answer
record Outcome(long rows, long created, long changed, long same, long refused, double seconds) {
    static Outcome of(Counts counts, long nanos) {
        double seconds = Math.round(nanos / 1e6) / 1e3;
        return new Outcome(counts.rows(), counts.created(), counts.changed(), counts.same(), counts.refused(), seconds);
    }
}
