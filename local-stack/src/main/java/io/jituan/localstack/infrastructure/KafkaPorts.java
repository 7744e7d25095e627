package io.jituan.localstack.infrastructure;

import io.jituan.localstack.process.Ports;

/// Where the broker listens on the loopback interface.
///
/// @param client for producers and consumers
/// @param controller for the broker's talk with itself as controller
/// @param told what clients are told to connect to
public record KafkaPorts(int client, int controller, int told) {

    /// The controller's port is of nobody's interest, so it is always a free one.
    public KafkaPorts(int client) {
        this(client, Ports.free());
    }

    KafkaPorts(int client, int controller) {
        this(client, controller, client);
    }

    /// Listens where it did, but tells its clients of another port, at which something passes them on.
    public KafkaPorts toldAs(int other) {
        return new KafkaPorts(client, controller, other);
    }

    public String bootstrapServers() {
        return bootstrapServers(client);
    }

    /// How clients are told of a broker on that port.
    public static String bootstrapServers(int client) {
        return "127.0.0.1:" + client;
    }
}
