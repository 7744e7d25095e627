package io.jituan.kit.inbox;

import io.jituan.kit.event.EventJson;
import io.jituan.kit.identifier.Identifiers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Sends records to the test topic as another service, or a faulty one, would.
final class ThingTopic implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    ThingTopic(String brokers) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new ByteArraySerializer());
    }

    /// Sends the event under a new id.
    void send(ThingChanged event) {
        send(Identifiers.next(), event);
    }

    void send(UUID id, ThingChanged event) {
        send(id, ThingChanged.TYPE, event.thingId(), EventJson.write(event));
    }

    void send(UUID id, String type, UUID subject, String data) {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(ThingChanged.TOPIC, subject.toString(), data.getBytes(StandardCharsets.UTF_8));
        Map.of("ce_id", id.toString(), "ce_type", type, "ce_source", "/tests", "ce_time", "2026-09-01T00:00:00Z")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(event);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
