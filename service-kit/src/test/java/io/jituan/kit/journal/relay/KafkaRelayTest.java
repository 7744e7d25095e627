package io.jituan.kit.journal.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.kit.journal.EntryFixture;
import io.jituan.kit.journal.FollowerTurn;
import io.jituan.kit.journal.JournalEntry;
import io.jituan.kit.journal.JournalFollower;
import io.jituan.kit.journal.JournalReader;
import io.jituan.kit.journal.JournalRows;
import io.jituan.kit.journal.KitDatabase;
import io.jituan.kit.journal.TopicReading;
import io.jituan.kit.journal.sequencer.Sequencer;
import io.jituan.kit.loop.Turn;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KafkaRelayTest {
    private static final String SOURCE = "/districts/500102/test-service";
    private static final int EVENTS = 500;

    /// A service of its own for each test, so that nobody else is on its topic.
    private final String service = ThreadLocalRandom.current()
            .ints(12, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private final UUID thing = UUID.randomUUID();
    private KitDatabase database;
    private KafkaRelay relay;

    @BeforeEach
    void begin() {
        database = KitDatabase.fresh();
        relay = new KafkaRelay(database.kafka(), SOURCE, InstantSource.system());
    }

    @AfterEach
    void end() {
        relay.close();
        database.close();
    }

    @Test
    void events_leave_as_cloud_events_in_the_order_of_the_journal() throws Exception {
        journal(EVENTS);
        assertEquals(Turn.Outcome.BUSY, new FollowerTurn(database.pool(), relay).take());
        assertEquals(Turn.Outcome.WORKED, new FollowerTurn(database.pool(), relay).take());
        assertEquals(Turn.Outcome.IDLE, new FollowerTurn(database.pool(), relay).take());

        List<ConsumerRecord<String, byte[]>> sent = received(EVENTS);
        assertEquals(journalledIds(), sentIds(sent));
        ConsumerRecord<String, byte[]> first = sent.getFirst();
        assertEquals(thing.toString(), first.key());
        assertEquals("1.0", header(first, "ce_specversion"));
        assertEquals(SOURCE, header(first, "ce_source"));
        assertEquals("io.jituan." + service + ".thing-changed.v1", header(first, "ce_type"));
        assertEquals(thing.toString(), header(first, "ce_subject"));
        assertEquals("application/json", header(first, "content-type"));
    }

    @Test
    void a_relay_that_dies_between_sending_and_noting_it_repeats_and_loses_nothing() throws Exception {
        journal(EVENTS);
        new FollowerTurn(database.pool(), relay).take();
        assertThrows(IllegalStateException.class, () -> new FollowerTurn(database.pool(), dyingAfter(relay)).take());
        try (KafkaRelay other = new KafkaRelay(database.kafka(), SOURCE, InstantSource.system())) {
            assertEquals(Turn.Outcome.WORKED, new FollowerTurn(database.pool(), other).take());
        }
        List<String> once = journalledIds();
        List<String> twice = new ArrayList<>(once);
        twice.addAll(once);
        assertEquals(twice, sentIds(received(2 * EVENTS)));
    }

    @Test
    void while_one_replica_sends_the_other_finds_the_cursor_busy() throws Exception {
        journal(1);
        new FollowerTurn(database.pool(), relay).take();
        JournalFollower meanwhile = following(relay, entries -> {
            assertEquals(Turn.Outcome.BUSY, new FollowerTurn(database.pool(), relay).take());
            relay.follow(entries);
        });
        assertEquals(Turn.Outcome.WORKED, new FollowerTurn(database.pool(), meanwhile).take());
        assertEquals(1, received(1).size());
    }

    @Test
    void a_broker_that_is_away_holds_events_back_and_gets_them_all_later() throws Exception {
        journal(10);
        new FollowerTurn(database.pool(), relay).take();
        Map<String, Object> nowhere = Map.of("bootstrap.servers", "127.0.0.1:1");
        try (KafkaRelay cutOff = new KafkaRelay(nowhere, SOURCE, InstantSource.system())) {
            assertThrows(Exception.class, () -> new FollowerTurn(database.pool(), cutOff).take());
            assertTrue(cutOff.waitingSince().isPresent());
        }
        assertEquals(0, database.number("SELECT position FROM journal_cursor"));
        assertEquals(Turn.Outcome.WORKED, new FollowerTurn(database.pool(), relay).take());
        assertFalse(relay.waitingSince().isPresent());
        assertEquals(journalledIds(), sentIds(received(10)));
    }

    private static JournalFollower dyingAfter(KafkaRelay relay) {
        return following(relay, entries -> {
            relay.follow(entries);
            throw new IllegalStateException("killed");
        });
    }

    private static JournalFollower following(KafkaRelay relay, Work work) {
        return new JournalFollower() {
            @Override
            public String name() {
                return relay.name();
            }

            @Override
            public int batchSize() {
                return relay.batchSize();
            }

            @Override
            public void follow(List<JournalEntry> entries) throws Exception {
                work.on(entries);
            }
        };
    }

    private interface Work {
        void on(List<JournalEntry> entries) throws Exception;
    }

    private void journal(int events) throws Exception {
        try (Connection connection = database.pool().getConnection()) {
            for (int version = 1; version <= events; version++) {
                String type = "io.jituan." + service + ".thing-changed.v1";
                JournalRows.insert(connection, EntryFixture.announced(type, thing, version));
            }
        }
        new Sequencer(database.pool(), () -> {}).take();
    }

    private List<String> journalledIds() throws Exception {
        return new JournalReader(database.pool())
                .after(0, EVENTS).stream()
                        .map(entry -> Objects.requireNonNull(entry.entry().announcement()))
                        .map(announcement -> announcement.id().toString())
                        .toList();
    }

    private static List<String> sentIds(List<ConsumerRecord<String, byte[]>> events) {
        return events.stream().map(event -> header(event, "ce_id")).toList();
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        return TopicReading.header(event, name);
    }

    /// Everything on the topic once that many events have come; all are about one thing, so they share a partition.
    private List<ConsumerRecord<String, byte[]>> received(int events) {
        return TopicReading.until(database, service, received -> received.size() >= events);
    }
}
