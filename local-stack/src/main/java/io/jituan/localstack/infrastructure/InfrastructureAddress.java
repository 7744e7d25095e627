package io.jituan.localstack.infrastructure;

import java.util.Map;
import java.util.Optional;

/// Where database and broker listen; travels between processes by environment.
public record InfrastructureAddress(PostgresAddress postgres, String kafkaBootstrapServers) {
    private static final String POSTGRES_PORT = "JITUAN_TEST_POSTGRES_PORT";
    private static final String KAFKA = "JITUAN_TEST_KAFKA_BOOTSTRAP_SERVERS";

    /// What another process left for us, if anything.
    public static Optional<InfrastructureAddress> in(Map<String, String> environment) {
        String port = environment.getOrDefault(POSTGRES_PORT, "");
        String kafka = environment.getOrDefault(KAFKA, "");
        if (port.isBlank() || kafka.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new InfrastructureAddress(new PostgresAddress(Integer.parseInt(port)), kafka));
    }

    public Map<String, String> environment() {
        return Map.of(POSTGRES_PORT, Integer.toString(postgres.port()), KAFKA, kafkaBootstrapServers);
    }
}
