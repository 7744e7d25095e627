package io.jituan.kit.audit.chain;

import io.jituan.verifiable.journal.JournalRecord;
import org.jspecify.annotations.Nullable;

/// A position and what it stands for.
///
/// @param record null where the entry is gone
public record PlacedRecord(long position, @Nullable JournalRecord record) {}
