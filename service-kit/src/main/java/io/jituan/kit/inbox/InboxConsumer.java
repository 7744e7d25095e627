package io.jituan.kit.inbox;

import io.jituan.kit.event.EventTopics;
import io.jituan.kit.inbox.rebuild.Generations;
import io.jituan.kit.loop.Turn;
import io.jituan.kit.security.BackgroundWork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/// Fetches events for the inbox, as one member of the service's consumer group. Offsets are committed after the
/// database; whatever fails, the consumer is thrown away and a new one begins at the last committed offset, which the
/// inbox does not mind. Each generation has a group of its own and so begins with the first event.
final class InboxConsumer implements Turn, AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int BATCH = 1_000;

    private final Map<String, Object> kafka;
    private final String service;
    private final EventHandlers handlers;
    private final Generations generations;
    private final Inbox inbox;
    private final InboxMeters meters;
    private @Nullable Membership membership;

    InboxConsumer(
            Map<String, Object> kafka,
            String service,
            EventHandlers handlers,
            Generations generations,
            Inbox inbox,
            InboxMeters meters) {
        this.kafka = Map.copyOf(kafka);
        this.service = service;
        this.handlers = handlers;
        this.generations = generations;
        this.inbox = inbox;
        this.meters = meters;
    }

    @Override
    public Outcome take() throws Exception {
        try {
            fetchAndApply();
            return Outcome.WORKED;
        } catch (Exception e) {
            close();
            throw e;
        }
    }

    /// Leaves the group.
    @Override
    public void close() {
        if (membership != null) {
            membership.consumer().close(CloseOptions.timeout(PATIENCE));
            membership = null;
        }
    }

    private void fetchAndApply() throws Exception {
        Membership current = membershipOf(generations.current());
        ConsumerRecords<String, byte[]> records = current.consumer().poll(POLL);
        if (records.isEmpty()) {
            return;
        }
        List<Delivery> deliveries = handled(records);
        if (!deliveries.isEmpty()) {
            BackgroundWork.call("inbox", () -> {
                inbox.accept(current.generation(), deliveries);
                return current;
            });
        }
        current.consumer().commitSync(PATIENCE);
    }

    private List<Delivery> handled(Iterable<ConsumerRecord<String, byte[]>> records) {
        List<Delivery> handled = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> event : records) {
            Delivery delivery = Delivery.of(event);
            if (handlers.isHandled(delivery.type())) {
                handled.add(delivery);
            } else {
                meters.count(Effect.UNKNOWN);
            }
        }
        return handled;
    }

    private Membership membershipOf(int generation) throws Exception {
        if (membership == null || membership.generation() != generation) {
            close();
            membership = join(generation);
        }
        return membership;
    }

    private Membership join(int generation) throws Exception {
        List<String> topics = handlers.topics();
        new EventTopics(kafka).ensure(topics);
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(generation), new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(topics);
        return new Membership(generation, consumer);
    }

    private Map<String, Object> settings(int generation) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, generation == 1 ? service : service + "." + generation);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        return settings;
    }

    private record Membership(int generation, KafkaConsumer<String, byte[]> consumer) {}
}
