package io.jituan.kit.edge;

/// The colour of a note.
public enum Colour {
    RED,
    GREEN
}
