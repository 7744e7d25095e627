package io.jituan.kit.journal.relay;

import io.jituan.kit.event.EventTopic;
import io.jituan.kit.journal.Announcement;
import io.jituan.kit.journal.Entry;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Journal entries as Kafka records: CloudEvents 1.0 in binary mode, the subject as key.
///
/// @param source `/districts/<code>/<service>`
record CloudEventRecords(String source) {
    /// The record that tells of the entry, or empty where nobody else is told.
    Optional<ProducerRecord<String, byte[]>> of(Entry entry) {
        return Optional.ofNullable(entry.announcement()).map(announcement -> recordOf(entry, announcement));
    }

    private ProducerRecord<String, byte[]> recordOf(Entry entry, Announcement announcement) {
        String subject = announcement.subject().toString();
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(
                EventTopic.of(announcement.type()).name(),
                subject,
                announcement.data().getBytes(StandardCharsets.UTF_8));
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", announcement.id().toString());
        header(event, "ce_source", source);
        header(event, "ce_type", announcement.type());
        header(event, "ce_time", entry.recordedAt().toString());
        header(event, "ce_subject", subject);
        header(event, "content-type", "application/json");
        return event;
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
