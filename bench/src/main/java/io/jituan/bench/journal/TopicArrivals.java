package io.jituan.bench.journal;

import io.jituan.kit.event.EventTopics;
import io.jituan.kit.loop.Loop;
import io.jituan.kit.loop.Signal;
import io.jituan.kit.loop.Turn;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// A consumer of the topic that notes when each event came.
final class TopicArrivals implements Arrivals {
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Long> arrivedAt = new ConcurrentHashMap<>();
    private final Loop loop;

    TopicArrivals(Map<String, Object> kafka, String topic) throws Exception {
        new EventTopics(kafka).ensure(List.of(topic));
        Map<String, Object> settings = new ConcurrentHashMap<>(kafka);
        settings.putAll(Map.of("group.id", "arrivals", "auto.offset.reset", "earliest", "max.poll.records", 5_000));
        this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(topic));
        this.loop = new Loop("arrivals", this::poll, new Signal(), Duration.ZERO);
        loop.start();
    }

    @Override
    public int count() {
        return arrivedAt.size();
    }

    @Override
    public long arrivedAt(String id) {
        return arrivedAt.getOrDefault(id, Long.MAX_VALUE);
    }

    @Override
    public void close() {
        loop.stop();
        consumer.close();
    }

    private Turn.Outcome poll() {
        Iterable<ConsumerRecord<String, byte[]>> events = consumer.poll(Duration.ofMillis(100));
        long now = System.nanoTime();
        events.forEach(event -> arrivedAt.put(id(event), now));
        return Turn.Outcome.WORKED;
    }

    private static String id(ConsumerRecord<String, byte[]> event) {
        return new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }
}
