package io.jituan.localstack.infrastructure;

/// Where database and broker listen.
public record InfrastructureAddress(PostgresAddress postgres, String kafkaBootstrapServers) {}
