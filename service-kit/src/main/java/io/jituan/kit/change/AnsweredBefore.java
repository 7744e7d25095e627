package io.jituan.kit.change;

/// Ends a request whose answer was given before, whatever the resource method would have returned.
final class AnsweredBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StoredAnswer answer;

    AnsweredBefore(StoredAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
