package io.jituan.kit.audit.head;

import io.jituan.kit.event.EventTopics;
import io.jituan.verifiable.journal.SignedHead;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The topic on which all services anchor their heads, each under its name as key; it keeps everything. Used once a
/// minute, so nothing is held open in between.
public final class HeadTopic {
    public static final String NAME = "jituan.audit.v1";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration WHOLE_TOPIC = Duration.ofMinutes(2);

    private final Map<String, Object> kafka;
    private final String service;

    /// @param kafka the client's settings, at least `bootstrap.servers`
    /// @param service whose heads are sent and read
    public HeadTopic(Map<String, Object> kafka, String service) {
        this.kafka = Map.copyOf(kafka);
        this.service = service;
    }

    /// Returns when the brokers have acknowledged all of them.
    ///
    /// @throws Exception where they do not in time; some may have arrived
    public void send(List<SignedHead> heads) throws Exception {
        new EventTopics(kafka).ensure(List.of(NAME));
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(sending(), new StringSerializer(), new StringSerializer())) {
            List<? extends Future<?>> sent =
                    heads.stream().map(this::record).map(producer::send).toList();
            for (Future<?> acknowledged : sent) {
                acknowledged.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /// Every head of the service that lies there, in compact form, unverified: anybody who can write to the topic may
    /// have put it there.
    ///
    /// @throws TimeoutException where the brokers do not answer
    public List<String> read() {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(reading(), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(NAME).stream()
                    .map(partition -> new TopicPartition(NAME, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions));
        }
    }

    private List<String> read(KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
        List<String> heads = new ArrayList<>();
        long deadline = System.nanoTime() + WHOLE_TOPIC.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("the topic " + NAME + " was not read in time");
            }
            for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofMillis(200))) {
                if (service.equals(found.key())) {
                    heads.add(found.value());
                }
            }
        }
        return heads;
    }

    private ProducerRecord<String, String> record(SignedHead head) {
        ProducerRecord<String, String> anchored = new ProducerRecord<>(NAME, service, head.compact());
        anchored.headers().add("content-type", "application/jose".getBytes(StandardCharsets.UTF_8));
        return anchored;
    }

    private Map<String, Object> sending() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        return settings;
    }

    private Map<String, Object> reading() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return settings;
    }
}
