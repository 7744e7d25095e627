package io.jituan.verifiable.journal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One position of a journal, with every part its digest is taken over, exactly as hashed.
///
/// @param position gapless from 1
/// @param parts by their names among [#PARTS]; one that is absent is left out
/// @param digest as stored
/// @param chain as stored
public record JournalRecord(long position, Map<String, String> parts, Digest digest, Digest chain) {
    /// What the parts are, in the order in which they are hashed. `recordedAtMicros` counts from 1970-01-01T00:00Z;
    /// `before`, `after` and `event` are the texts of JSON documents.
    public static final List<String> PARTS = List.of(
            "recordedAtMicros",
            "aggregate",
            "aggregateId",
            "version",
            "action",
            "step",
            "effectiveOn",
            "actor",
            "actorName",
            "client",
            "requestId",
            "before",
            "after",
            "eventId",
            "eventType",
            "eventSubject",
            "event");

    public JournalRecord {
        if (!PARTS.containsAll(parts.keySet())) {
            throw new IllegalArgumentException("an entry has no other parts than " + PARTS);
        }
        parts = Map.copyOf(parts);
    }

    /// The digest that its parts have.
    public Digest recomputed() {
        return Digest.of(CanonicalText.of(
                PARTS.stream().<@Nullable String>map(parts::get).toList()));
    }
}
