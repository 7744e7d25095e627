package io.jituan.kit.event;

/// The data of an event is not what its type promises; trying again does not help. The message names fields, never
/// values.
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        super(message);
    }
}
