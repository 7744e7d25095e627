package io.jituan.kit.inbox.rebuild;

import java.time.Instant;

/// One reading of the topics from their beginning.
///
/// @param generation 1 is the service's first start
/// @param reason why it was asked for
/// @param startedBy who asked
/// @param startedAt when
public record RebuildView(int generation, String reason, String startedBy, Instant startedAt) {}
