package io.jituan.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// An event as it came from the topic.
///
/// @param received its CloudEvents attributes and its place
/// @param type CloudEvents type, empty where it has none
/// @param key the aggregate it is about; events of one key are applied in their order
/// @param headers all of the record's
/// @param data as received, not read yet
@SuppressWarnings("ArrayRecordComponent")
public record Delivery(Received received, String type, String key, Map<String, String> headers, byte[] data) {
    private static final byte[] NOTHING = {};

    public Delivery {
        headers = Map.copyOf(headers);
    }

    /// Reads a record in CloudEvents binary mode. What a foreign producer left out is made up from the record's place.
    static Delivery of(ConsumerRecord<String, byte[]> event) {
        Map<String, String> headers = headers(event);
        String place = event.topic() + "-" + event.partition() + "-" + event.offset();
        Received received = new Received(
                headers.getOrDefault("ce_id", place),
                headers.getOrDefault("ce_source", event.topic()),
                time(headers).orElseGet(() -> Instant.ofEpochMilli(event.timestamp())),
                event.topic(),
                event.partition(),
                event.offset());
        String key = Optional.ofNullable(event.key()).orElse(place);
        byte[] data = Optional.ofNullable(event.value()).orElse(NOTHING);
        return new Delivery(received, headers.getOrDefault("ce_type", ""), storable(key), headers, data);
    }

    /// What tells it from every other event.
    String identity() {
        return received.id() + " " + received.source();
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> event) {
        Map<String, String> texts = new TreeMap<>();
        event.headers().forEach(header -> {
            byte[] value = Optional.ofNullable(header.value()).orElse(NOTHING);
            texts.put(storable(header.key()), storable(new String(value, StandardCharsets.UTF_8)));
        });
        return texts;
    }

    private static Optional<Instant> time(Map<String, String> headers) {
        try {
            return Optional.ofNullable(headers.get("ce_time")).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// PostgreSQL's text holds no NUL.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
