package io.jituan.kit.imports.kind;

/// What people call a thing, in both languages.
public record Label(String english, String chinese) {}
