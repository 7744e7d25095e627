package io.jituan.gateway.token;

/// What became of a token.
public sealed interface Verdict {
    /// It is genuine, ours and current.
    record Accepted(VerifiedToken token) implements Verdict {}

    /// It is not, and never will be.
    record Rejected(String reason) implements Verdict {}

    /// It cannot be told, because the issuer's keys cannot be had.
    record Undecided() implements Verdict {}
}
