package io.jituan.localstack.infrastructure;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A process that holds database and broker for another one: it prints where they are and ends them when its
/// standard input closes. That happens however the other process ends, so tests that are killed leave nothing
/// behind.
public final class Holder {
    static final String POSTGRES = "postgres ";
    static final String KAFKA = "kafka ";

    private Holder() {}

    public static void main(String[] arguments) throws IOException {
        Checkout checkout = Checkout.current();
        Path directory = checkout.local()
                .resolve("test")
                .resolve(Long.toString(ProcessHandle.current().pid()));
        Directories.create(directory);
        try (Infrastructure infrastructure = Infrastructure.start(checkout, directory);
                BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            InfrastructureAddress address = infrastructure.address();
            System.out.println(POSTGRES + address.postgres().port());
            System.out.println(KAFKA + address.kafkaBootstrapServers());
            while (input.readLine() != null) {
                // Nothing is asked of us: the end of the input is the one message.
            }
        }
        Directories.delete(directory);
    }
}
