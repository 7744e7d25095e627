package io.jituan.localstack.infrastructure;

import io.jituan.localstack.process.Ports;

/// Where the broker listens on the loopback interface.
///
/// @param client for producers and consumers
/// @param controller for the broker's talk with itself as controller
public record KafkaPorts(int client, int controller) {

    /// The controller's port is of nobody's interest, so it is always a free one.
    public KafkaPorts(int client) {
        this(client, Ports.free());
    }

    public String bootstrapServers() {
        return bootstrapServers(client);
    }

    /// How clients are told of a broker on that port.
    public static String bootstrapServers(int client) {
        return "127.0.0.1:" + client;
    }
}
