package io.jituan.verifiable.journal;

/// The first place at which a journal is not what it was.
///
/// @param position where
/// @param flaw what is wrong there
public record Break(long position, Flaw flaw) {}
