package io.jituan.kit.journal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jituan.kit.audit.chain.ChainCheck;
import io.jituan.kit.history.History;
import io.jituan.kit.history.HistoryEntry;
import io.jituan.kit.identifier.Identifiers;
import io.jituan.kit.inbox.ThingChanged;
import io.jituan.kit.inbox.ThingHandler;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.security.BackgroundWork;
import io.jituan.testkit.infrastructure.Infrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class JournalTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Inject
    Journal journal;

    @Inject
    BulkJournal bulk;

    @Inject
    JournalReader reader;

    @Inject
    History history;

    @Inject
    ChainCheck chain;

    @Inject
    ThingHandler handler;

    private final UUID thing = Identifiers.next();

    @Test
    void a_change_outside_a_transaction_is_refused() {
        assertThrows(TransactionalException.class, () -> journal.append(created()));
    }

    @Test
    void an_announced_change_reaches_the_handlers_of_its_event_by_way_of_kafka() {
        QuarkusTransaction.requiringNew().run(() -> journal.append(created().announcing(new ThingChanged(thing, 1))));
        await().atMost(30, SECONDS).untilAsserted(() -> assertEquals(List.of(1L), handler.versionsOf(thing)));
    }

    @Test
    void a_change_that_is_rolled_back_was_never_journalled() {
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    journal.append(created());
                    throw new IllegalStateException("no");
                }));
        assertEquals(List.of(), changes());
    }

    @Test
    void background_work_is_answered_for_by_the_system() {
        BackgroundWork.run(
                "deadline-watch", () -> QuarkusTransaction.requiringNew().run(() -> journal.append(created())));
        HistoryEntry entry = changes().getFirst();
        assertEquals("deadline-watch", entry.client());
        assertEquals("deadline-watch-", entry.requestId().substring(0, 15));
    }

    @Test
    void changes_journalled_in_bulk_are_chained_like_any_other() throws Exception {
        String select = """
                SELECT 'thing', ?::uuid, version, 'UPDATED', 'import', date '2026-09-01',
                    json_build_object('version', version - 1), json_build_object('name', '涪陵'),
                    CASE WHEN version = 3 THEN 'io.jituan.kittest.thing-changed.v1' END,
                    CASE WHEN version = 3 THEN ?::uuid END,
                    CASE WHEN version = 3 THEN json_build_object('thingId', ?::text, 'version', version) END
                FROM generate_series(1, 3) AS version""";
        int entries = QuarkusTransaction.requiringNew()
                .call(() -> bulk.append(select, List.of(thing, thing, thing.toString())));
        assertEquals(3, entries);
        await().atMost(30, SECONDS).untilAsserted(() -> assertEquals(List.of(3L), handler.versionsOf(thing)));
        assertEquals(
                List.of(3L, 2L, 1L),
                changes().stream().map(HistoryEntry::version).toList());
        assertEquals(Optional.empty(), chain.all(List.of()).firstBreak());
    }

    @Test
    void the_positions_are_gapless_from_one() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> journal.append(created()));
        await().atMost(30, SECONDS)
                .until(() -> reader.after(0, 10_000).stream()
                        .anyMatch(entry -> entry.entry().aggregateId().equals(thing)));
        List<JournalEntry> entries = reader.after(0, 10_000);
        assertEquals(1, entries.getFirst().position());
        assertEquals(entries.size(), entries.getLast().position());
    }

    private Change created() {
        return Change.created("thing", thing, 1, DAY, Map.of("name", "涪陵"));
    }

    private List<HistoryEntry> changes() {
        return history.of("thing", thing, PageRequest.first(10)).items();
    }
}
