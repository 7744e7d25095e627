package io.jituan.testkit.infrastructure;

import io.jituan.localstack.Checkout;
import io.jituan.localstack.infrastructure.HeldInfrastructure;
import io.jituan.localstack.infrastructure.InfrastructureAddress;
import io.jituan.testkit.token.TestIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/// Gives a `@QuarkusTest` a real PostgreSQL with a fresh database, a real Kafka broker and keys to verify tokens by:
/// `@WithTestResource(Infrastructure.class)`.
///
/// `./dev test` starts database and broker once for the whole build. A module that is tested alone starts its own pair,
/// once
/// per JVM. Each start of the application gets a database of its own; topics are shared by the tests of a broker.
public class Infrastructure implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        InfrastructureAddress address = address();
        String database = "test_" + UUID.randomUUID().toString().replace("-", "");
        address.postgres().createDatabase(database);
        Map<String, String> configuration = new HashMap<>(TestIssuer.verification());
        configuration.put("quarkus.datasource.jdbc.url", address.postgres().jdbcUrl(database));
        configuration.put("quarkus.datasource.username", database);
        configuration.put("quarkus.datasource.password", database);
        configuration.put("kafka.bootstrap.servers", address.kafkaBootstrapServers());
        return Map.copyOf(configuration);
    }

    /// Nothing to stop: database and broker end with the JVM, and a left database harms nobody.
    @Override
    public void stop() {}

    /// Remembered in the system properties, because Quarkus may load this class more than once in a JVM.
    private static InfrastructureAddress address() {
        Properties remembered = System.getProperties();
        synchronized (remembered) {
            return InfrastructureAddress.in(System.getenv())
                    .or(() -> InfrastructureAddress.in(remembered()))
                    .orElseGet(() -> remember(HeldInfrastructure.start(Checkout.current())));
        }
    }

    private static Map<String, String> remembered() {
        Map<String, String> texts = new HashMap<>();
        System.getProperties().forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }

    private static InfrastructureAddress remember(InfrastructureAddress address) {
        address.environment().forEach(System::setProperty);
        return address;
    }
}
