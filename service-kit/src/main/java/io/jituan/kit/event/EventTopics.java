package io.jituan.kit.event;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/// Makes topics that are not there yet. They keep their records for good, so that a read copy can be rebuilt from them.
public final class EventTopics {
    private static final int PARTITIONS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> kafka;
    private final Set<String> known = new HashSet<>();

    /// @param kafka the client's settings, at least `bootstrap.servers`
    public EventTopics(Map<String, Object> kafka) {
        this.kafka = Map.copyOf(kafka);
    }

    /// Returns when all of them exist. Those that exist already are left as they are, whatever their partitions.
    ///
    /// @throws Exception where the brokers do not answer
    public void ensure(Collection<String> topics) throws Exception {
        List<String> unknown =
                topics.stream().filter(topic -> !known.contains(topic)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(settings())) {
            for (String topic : unknown) {
                create(admin, topic);
                known.add(topic);
            }
        }
    }

    private static void create(Admin admin, String topic) throws Exception {
        NewTopic wanted = new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
        try {
            admin.createTopics(List.of(wanted)).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return settings;
    }
}
