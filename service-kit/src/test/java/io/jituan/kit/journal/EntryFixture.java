package io.jituan.kit.journal;

import io.jituan.kit.identifier.Identifiers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Entries for tests.
public final class EntryFixture {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private EntryFixture() {}

    /// A change that only the service itself keeps.
    public static Entry quiet(UUID thing, long version) {
        return entry(thing, version, null);
    }

    /// A change that the others hear of, as an event of this type.
    public static Entry announced(String eventType, UUID thing, long version) {
        String data = "{\"thingId\":\"%s\",\"version\":%d}".formatted(thing, version);
        return entry(thing, version, new Announcement(Identifiers.next(), eventType, thing, data));
    }

    private static Entry entry(UUID thing, long version, @Nullable Announcement announcement) {
        return new Entry(
                Instant.now(),
                "thing",
                thing,
                version,
                version == 1 ? Action.CREATED : Action.UPDATED,
                "change",
                DAY,
                new Entry.Author("somebody", "某人", "jituan-cli", "request-1"),
                version == 1 ? null : "{\"version\": %d}".formatted(version - 1),
                "{\"version\": %d, \"name\": \"涪陵\"}".formatted(version),
                announcement);
    }
}
