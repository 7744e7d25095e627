package io.jituan.group.charter;

/// A line of a section, and what a later version did to it.
public record LineChange(Fate fate, String line) {
    /// Whether the line stayed, came or went.
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }
}
