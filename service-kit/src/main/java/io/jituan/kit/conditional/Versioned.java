package io.jituan.kit.conditional;

/// What is shown of a thing, with the version it had when it was read.
public record Versioned<T>(T view, long version) {}
