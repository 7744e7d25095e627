package io.jituan.verifiable.journal;

/// Something is not in the form that the system writes it in. The message says what, never with a value.
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message, null, false, false);
    }
}
