package io.jituan.verifiable.journal;

/// What can be wrong with a position.
public enum Flaw {
    /// It is not there, while later ones are.
    MISSING,
    /// It is there, but what it stands for is not.
    ENTRY_MISSING,
    /// It comes again, or after a later one.
    REPEATED,
    /// It is not in the form the system writes.
    UNREADABLE,
    /// The entry says something else than when its digest was taken.
    DIGEST,
    /// The chain does not lead here from the position before.
    CHAIN,
    /// The chain is not the one that was signed: from somewhere before, another history was written.
    FORKED,
    /// The journal ends here, although a later position was signed.
    CUT,
    /// An entry has neither a position nor a place in the queue for one; the position is the last that was looked at.
    UNPLACED
}
