package io.jituan.kit.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jituan.kit.identifier.Identifiers;
import io.jituan.kit.journal.Action;
import io.jituan.kit.journal.Entry;
import io.jituan.kit.journal.JournalRows;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A thing named first on 1 March, renamed from 1 June, corrected in July back to 1 May, and closed from 1 September.
@QuarkusTest
@WithTestResource(Infrastructure.class)
class HistoryTest {
    private static final Instant IN_MARCH = Instant.parse("2026-03-01T02:00:00Z");
    private static final Instant IN_JUNE = Instant.parse("2026-06-01T02:00:00Z");
    private static final Instant IN_JULY = Instant.parse("2026-07-01T02:00:00Z");

    @Inject
    History history;

    @Inject
    DataSource dataSource;

    private final UUID thing = Identifiers.next();

    @BeforeEach
    void journal() throws Exception {
        record(1, Action.CREATED, "2026-03-01", IN_MARCH, "first");
        record(2, Action.UPDATED, "2026-06-01", IN_JUNE, "renamed");
        record(3, Action.UPDATED, "2026-05-01", IN_JULY, "corrected");
        record(4, Action.DELETED, "2026-09-01", IN_JULY, null);
    }

    @Test
    void it_stood_as_the_last_change_by_that_day_left_it() {
        assertEquals(Optional.empty(), nameOn("2026-02-28", null));
        assertEquals(Optional.of("first"), nameOn("2026-03-01", null));
        assertEquals(Optional.of("first"), nameOn("2026-04-30", null));
        assertEquals(Optional.of("corrected"), nameOn("2026-05-01", null));
        assertEquals(Optional.of("renamed"), nameOn("2026-06-01", null));
        assertEquals(Optional.empty(), nameOn("2026-09-01", null));
    }

    @Test
    void a_correction_does_not_rewrite_what_was_believed_before_it() {
        assertEquals(Optional.of("first"), nameOn("2026-05-15", IN_JUNE));
        assertEquals(Optional.of("corrected"), nameOn("2026-05-15", IN_JULY));
        assertEquals(Optional.of("renamed"), nameOn("2026-10-01", IN_JUNE));
        assertEquals(Optional.empty(), nameOn("2026-05-15", IN_MARCH.minusSeconds(1)));
    }

    @Test
    void its_history_tells_every_change_the_newest_first_page_by_page() {
        Page<HistoryEntry> first = history.of("thing", thing, PageRequest.first(3));
        assertEquals(List.of(4L, 3L, 2L), versions(first));
        assertEquals("某人", first.items().getFirst().actor());
        Page<HistoryEntry> whole = history.of("thing", thing, PageRequest.first(4));
        assertEquals(List.of(4L, 3L, 2L, 1L), versions(whole));
    }

    @Test
    void another_kind_of_thing_with_the_same_id_has_a_history_of_its_own() {
        assertEquals(
                List.of(), history.of("other", thing, PageRequest.first(10)).items());
    }

    private Optional<String> nameOn(String day, @Nullable Instant known) {
        return history.at("thing", thing, PointInTime.of(LocalDate.parse(day), known))
                .map(state -> state.path("name").asText());
    }

    private static List<Long> versions(Page<HistoryEntry> page) {
        return page.items().stream().map(HistoryEntry::version).toList();
    }

    private void record(long version, Action action, String day, Instant recordedAt, @Nullable String name)
            throws Exception {
        Entry entry = new Entry(
                recordedAt,
                "thing",
                thing,
                version,
                action,
                "change",
                LocalDate.parse(day),
                new Entry.Author("somebody", "某人", "jituan-cli", "request-1"),
                null,
                name == null ? null : "{\"name\": \"" + name + "\"}",
                null);
        try (Connection connection = dataSource.getConnection()) {
            JournalRows.insert(connection, entry);
        }
    }
}
