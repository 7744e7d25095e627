package io.jituan.kit.audit;

import io.jituan.kit.journal.EntryFixture;
import io.jituan.kit.journal.JournalRows;
import io.jituan.kit.journal.KitDatabase;
import io.jituan.kit.journal.sequencer.Sequencer;
import java.sql.Connection;
import java.util.UUID;

/// Journals for tests.
public final class JournalFixture {
    private JournalFixture() {}

    /// Adds so many entries, each the first of another thing; every third announces an event.
    public static void grow(KitDatabase database, int entries) throws Exception {
        try (Connection connection = database.pool().getConnection()) {
            for (int i = 0; i < entries; i++) {
                UUID thing = UUID.randomUUID();
                JournalRows.insert(
                        connection,
                        i % 3 == 0
                                ? EntryFixture.announced("io.jituan.kittest.thing-changed.v1", thing, 2)
                                : EntryFixture.quiet(thing, 1));
            }
        }
        new Sequencer(database.pool(), () -> {}).take();
    }
}
