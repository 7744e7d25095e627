package io.jituan.group.formation;

import java.time.LocalDate;

/// What the research found under one test.
public record Finding(FormationTest test, Result result, String text, LocalDate foundOn) {
    /// Whether the test is met.
    public enum Result {
        PASSED,
        FAILED
    }
}
