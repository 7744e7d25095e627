package io.jituan.localstack.stack;

import java.util.Map;
import java.util.Optional;

/// Ways around the direct ones: ports at which a test has put something between the services and what they stand on.
///
/// @param databases the port at which a service finds PostgreSQL; those that are not named find it where it listens
/// @param broker the port that the broker tells its clients; where it listens, if empty
public record Detours(Map<Application, Integer> databases, Optional<Integer> broker) {
    /// Everything is found where it listens.
    public static final Detours NONE = new Detours(Map.of(), Optional.empty());

    public Detours {
        databases = Map.copyOf(databases);
    }

    int database(Application application, StackPorts ports) {
        return databases.getOrDefault(application, ports.of(StackPorts.Name.POSTGRESQL));
    }

    int broker(StackPorts ports) {
        return broker.orElseGet(() -> ports.of(StackPorts.Name.KAFKA));
    }
}
