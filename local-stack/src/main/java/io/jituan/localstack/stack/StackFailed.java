package io.jituan.localstack.stack;

import java.util.List;

/// Not everything became healthy. The message says what did not, each with the tail of its log.
public final class StackFailed extends RuntimeException {
    StackFailed(List<String> failures) {
        super(String.join("\n", failures));
    }
}
