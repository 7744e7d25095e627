package io.jituan.kit.journal;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.kit.audit.chain.AuditRecords;
import io.jituan.kit.audit.chain.ChainCheck;
import io.jituan.kit.identifier.Identifiers;
import io.jituan.kit.journal.relay.KafkaRelay;
import io.jituan.kit.journal.sequencer.Sequencer;
import io.jituan.kit.loop.Loop;
import io.jituan.kit.loop.Signal;
import io.jituan.kit.loop.Turn;
import io.jituan.kit.query.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The promise that everything else stands on: whoever reads the journal, here or on Kafka, hears the same changes in
/// the same order, each once, whatever the writers do and whoever is killed.
class OneOrderTest {
    private static final int WRITERS = 16;
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /// Whoever sequences at the moment, or moves the relay's cursor, loses its session.
    private static final String KILL = """
            SELECT count(pg_terminate_backend(pid)) FROM (
                SELECT DISTINCT pid FROM pg_locks
                WHERE granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                    AND (locktype = 'advisory'
                        OR locktype = 'relation' AND relation = 'journal_cursor'::regclass AND mode = 'RowShareLock')
                ) AS working""";

    /// A service of its own, so that nobody else is on its topic.
    private final String service = "orders" + Identifiers.next().toString().replaceAll("[^a-f]", "");
    private final AtomicInteger kills = new AtomicInteger();
    private final ConcurrentLinkedQueue<JournalEntry> seen = new ConcurrentLinkedQueue<>();
    private KitDatabase database;
    private JournalReader journal;

    @BeforeEach
    void begin() {
        database = KitDatabase.fresh();
        journal = new JournalReader(database.pool());
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void
            through_many_writers_a_transaction_of_half_a_minute_and_killed_replicas_all_readers_hear_each_change_once_in_one_order()
                    throws Exception {
        Writers writers = new Writers(database, "io.jituan." + service + ".thing-changed.v1", 40);
        Loop killer = new Loop("killer", this::kill, new Signal(), Duration.ofMillis(300));
        try (KafkaRelay one = relay();
                KafkaRelay two = relay()) {
            List<Loop> replicas =
                    List.of(sequencing("one"), sequencing("two"), relaying(one), relaying(two), reading());
            replicas.forEach(Loop::start);
            killer.start();
            writeWhileOneTransactionStaysOpen(writers);
            killer.stop();
            await().atMost(LIMIT).until(() -> seen.size() == committed() && sent() == seen.size());
            replicas.forEach(Loop::stop);
        }
        assertTrue(kills.get() > 10, "only " + kills + " sessions were killed");
        assertEveryChangeOnceInOrder(List.copyOf(seen));
        assertKafkaShowsTheSame(List.copyOf(seen));
    }

    private long sent() throws SQLException {
        return database.number("SELECT position FROM journal_cursor");
    }

    /// Nobody waits for it: what the others commit is read meanwhile.
    private void writeWhileOneTransactionStaysOpen(Writers writers) throws Exception {
        try (Connection open = database.pool().getConnection()) {
            open.setAutoCommit(false);
            writers.change(open, 0);
            writers.run(WRITERS, TIME);
            long committed = committed();
            await().atMost(LIMIT).until(() -> seen.size() == committed);
            open.commit();
        }
    }

    private void assertEveryChangeOnceInOrder(List<JournalEntry> order) throws SQLException {
        assertEquals(
                LongStream.rangeClosed(1, order.size()).boxed().toList(),
                order.stream().map(JournalEntry::position).toList());
        Map<UUID, Long> state = new HashMap<>();
        for (JournalEntry change : order) {
            Entry entry = change.entry();
            assertEquals(state.getOrDefault(entry.aggregateId(), 0L) + 1, entry.version());
            state.put(entry.aggregateId(), entry.version());
        }
        for (Map.Entry<UUID, Long> thing : state.entrySet()) {
            String inTable = "SELECT version FROM thing WHERE id = '" + thing.getKey() + "'";
            assertEquals(database.number(inTable), thing.getValue());
        }
        assertEquals(0, database.number("SELECT count(*) FROM journal_pending"));
        assertEquals(
                Optional.empty(),
                new ChainCheck(new AuditRecords(new Rows(database.pool())))
                        .all(List.of())
                        .firstBreak());
    }

    /// Delivered at least once: of what came again because a relay was killed before it noted the sending, the first
    /// counts, as it does for an inbox.
    private void assertKafkaShowsTheSame(List<JournalEntry> order) {
        List<String> journalled = order.stream().map(OneOrderTest::eventId).toList();
        List<ConsumerRecord<String, byte[]>> records =
                TopicReading.until(database, service, received -> ids(received).size() == journalled.size());
        Map<Integer, List<String>> partitions = records.stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::partition,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), received -> List.copyOf(ids(received)))));
        assertTrue(partitions.size() > 1, "all events share a partition");
        for (List<String> partition : partitions.values()) {
            Set<String> members = Set.copyOf(partition);
            assertEquals(journalled.stream().filter(members::contains).toList(), partition);
        }
        assertEquals(
                journalled.size(),
                partitions.values().stream().mapToInt(List::size).sum());
    }

    /// Once each, in the order in which they first came.
    private static Set<String> ids(List<ConsumerRecord<String, byte[]>> received) {
        return received.stream()
                .map(event -> TopicReading.header(event, "ce_id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String eventId(JournalEntry change) {
        return Objects.requireNonNull(change.entry().announcement()).id().toString();
    }

    private long committed() throws SQLException {
        return database.number("SELECT sum(version) FROM thing");
    }

    private Loop sequencing(String replica) {
        Sequencer sequencer = new Sequencer(database.pool(), () -> {});
        return new Loop("sequencer-" + replica, sequencer, new Signal(), Duration.ofMillis(2));
    }

    private KafkaRelay relay() {
        return new KafkaRelay(database.kafka(), "/districts/500102/" + service, InstantSource.system());
    }

    private Loop relaying(KafkaRelay relay) {
        return new Loop("relay", new FollowerTurn(database.pool(), relay), new Signal(), Duration.ofMillis(5));
    }

    /// Reads as a client of the feed does: by the last position seen, while the others write.
    private Loop reading() {
        Turn turn = () -> {
            List<JournalEntry> next = journal.after(seen.size(), 500);
            seen.addAll(next);
            return next.isEmpty() ? Turn.Outcome.IDLE : Turn.Outcome.WORKED;
        };
        return new Loop("reader", turn, new Signal(), Duration.ofMillis(2));
    }

    private Turn.Outcome kill() throws SQLException {
        kills.addAndGet((int) database.number(KILL));
        return Turn.Outcome.IDLE;
    }
}
