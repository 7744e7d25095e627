package io.jituan.localstack.infrastructure;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.process.Ports;
import io.jituan.localstack.process.RunningProcess;
import java.nio.file.Path;
import java.time.Duration;

/// Database and broker together, on free ports, for as long as a test run or one module's tests need them.
public final class Infrastructure implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final RunningProcess postgres;
    private final RunningProcess kafka;
    private final InfrastructureAddress address;

    private Infrastructure(RunningProcess postgres, RunningProcess kafka, InfrastructureAddress address) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.address = address;
    }

    /// Starts both for tests and returns when both serve.
    ///
    /// @param directory for their data and logs; the caller removes it
    public static Infrastructure start(Checkout checkout, Path directory) {
        return start(checkout, directory, Durability.DISPOSABLE);
    }

    /// Starts both, with commits that are worth what is asked, and returns when both serve.
    public static Infrastructure start(Checkout checkout, Path directory, Durability durability) {
        PostgresAddress database = new PostgresAddress(Ports.free());
        KafkaPorts broker = new KafkaPorts(Ports.free());
        RunningProcess kafka =
                KafkaBroker.start(checkout, directory.resolve("kafka"), broker, directory.resolve("kafka.log"));
        RunningProcess postgres = PostgresServer.start(
                checkout,
                directory.resolve("postgresql"),
                database.port(),
                durability,
                directory.resolve("postgresql.log"));
        Infrastructure started =
                new Infrastructure(postgres, kafka, new InfrastructureAddress(database, broker.bootstrapServers()));
        try {
            postgres.awaitReady(database.ready(), START_LIMIT);
            kafka.awaitReady(KafkaBroker.ready(broker), START_LIMIT);
            return started;
        } catch (RuntimeException failed) {
            started.close();
            throw failed;
        }
    }

    public InfrastructureAddress address() {
        return address;
    }

    @Override
    public void close() {
        kafka.kill();
        postgres.stop();
    }
}
