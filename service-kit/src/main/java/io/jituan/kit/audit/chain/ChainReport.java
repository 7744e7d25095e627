package io.jituan.kit.audit.chain;

import io.jituan.verifiable.journal.Break;
import java.util.Optional;

/// What a check of the chain found.
///
/// @param position the last that is whole
/// @param entries how many were recomputed and are whole
/// @param headsMet how many signed heads the chain agrees with
/// @param firstBreak where it is not what it was; empty where it is whole
public record ChainReport(long position, long entries, long headsMet, Optional<Break> firstBreak) {}
