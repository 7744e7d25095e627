package io.jituan.kit.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads the topic of a service from its beginning.
public final class TopicReading {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private TopicReading() {}

    /// What has come when it is enough, or when a minute is over.
    public static List<ConsumerRecord<String, byte[]>> until(
            KitDatabase database, String service, Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
        List<ConsumerRecord<String, byte[]>> received = new ArrayList<>();
        Map<String, Object> settings = new HashMap<>(database.kafka());
        settings.put("group.id", service);
        settings.put("auto.offset.reset", "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("jituan." + service + ".v1"));
            long deadline = System.nanoTime() + LIMIT.toNanos();
            while (!enough.test(received) && System.nanoTime() < deadline) {
                consumer.poll(Duration.ofMillis(200)).forEach(received::add);
            }
        }
        return received;
    }

    public static String header(ConsumerRecord<String, byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
