package io.jituan.localstack.tour;

import java.util.Optional;

/// One block of commands, with the answer that is printed after it where there is one.
///
/// @param line where the block begins in the document, counted from 1
public record Step(int line, String commands, Optional<Expectation> expectation) {

    /// What the commands must print.
    public sealed interface Expectation {
        /// JSON, compared by structure.
        record Json(String text) implements Expectation {}

        /// Any other text, compared as it stands.
        record Text(String text) implements Expectation {}
    }
}
