package io.jituan.kit.journal;

import io.jituan.verifiable.journal.Digest;

/// An entry that has its place in the one order.
///
/// @param position gapless from 1, in the order in which changes became visible
/// @param entry what it says
/// @param digest as stored beside it; equal to [Entry#digest()] unless somebody tampered with it
/// @param chain over every entry up to this one
public record JournalEntry(long position, Entry entry, Digest digest, Digest chain) {}
