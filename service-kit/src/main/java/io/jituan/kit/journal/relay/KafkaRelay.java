package io.jituan.kit.journal.relay;

import io.jituan.kit.event.EventTopics;
import io.jituan.kit.journal.JournalEntry;
import io.jituan.kit.journal.JournalFollower;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Sends what the journal announces and is done with a batch when the brokers have acknowledged all of it.
///
/// Order holds through failures: within one producer by idempotence, and because no single record is ever given up. A
/// batch that is not acknowledged in time is abandoned together with its producer and sent again from its first record
/// by a new one, so an event may arrive twice but never before one that precedes it.
public final class KafkaRelay implements JournalFollower, AutoCloseable {
    private static final int BATCH = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> kafka;
    private final CloudEventRecords records;
    private final EventTopics topics;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Instant> waitingSince = new AtomicReference<>();
    private @Nullable KafkaProducer<String, byte[]> producer;

    /// @param kafka the client's settings, at least `bootstrap.servers`
    /// @param source the events' CloudEvents source
    public KafkaRelay(Map<String, Object> kafka, String source, InstantSource clock) {
        this.kafka = Map.copyOf(kafka);
        this.records = new CloudEventRecords(source);
        this.topics = new EventTopics(kafka);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "kafka-relay";
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public void follow(List<JournalEntry> entries) throws Exception {
        List<ProducerRecord<String, byte[]>> events = entries.stream()
                .flatMap(entry -> records.of(entry.entry()).stream())
                .toList();
        try {
            send(events);
            waitingSince.set(null);
        } catch (Exception e) {
            waitingSince.compareAndSet(null, clock.instant());
            close();
            throw e;
        }
    }

    /// Since when the brokers do not take what there is, empty while they do.
    public Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince.get());
    }

    /// Drops what is under way; it is sent again by whoever follows next.
    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private void send(List<ProducerRecord<String, byte[]>> events) throws Exception {
        topics.ensure(events.stream().map(ProducerRecord::topic).distinct().toList());
        KafkaProducer<String, byte[]> sender = producer();
        List<? extends Future<?>> sent = events.stream().map(sender::send).toList();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Future<?> acknowledged : sent) {
            acknowledged.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    /// A single record must outlive our patience, or it would be given up while those behind it are sent.
    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int)
                PATIENCE.multipliedBy(12).toMillis());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        return settings;
    }
}
