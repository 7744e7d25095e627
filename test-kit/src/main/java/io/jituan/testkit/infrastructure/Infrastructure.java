package io.jituan.testkit.infrastructure;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.infrastructure.HeldInfrastructure;
import io.jituan.localstack.infrastructure.InfrastructureAddress;
import io.jituan.localstack.infrastructure.PostgresAddress;
import io.jituan.testkit.token.TestIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/// Gives a `@QuarkusTest` a real PostgreSQL with a fresh database, a real Kafka broker and keys to verify tokens by:
/// `@WithTestResource(Infrastructure.class)`.
///
/// Each module's test JVM has a server and a broker of its own; they start in about three seconds and end with the
/// JVM. Each start of the application gets a database of its own, while topics live as long as the broker.
public class Infrastructure implements QuarkusTestResourceLifecycleManager {
    private static final String POSTGRES = "jituan.test.postgres.port";
    private static final String KAFKA = "jituan.test.kafka.bootstrap-servers";

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
        // The topics outlive the database: what was signed over another one must not count against this one.
        configuration.put("jituan.audit.keys-file", "target/audit/" + database + ".json");
        return Map.copyOf(configuration);
    }

    /// Nothing to stop: database and broker end with the JVM, and a left database harms nobody.
    @Override
    public void stop() {}

    /// Remembered in the system properties, because Quarkus may load this class more than once in a JVM.
    private static InfrastructureAddress address() {
        Properties properties = System.getProperties();
        synchronized (properties) {
            if (!properties.containsKey(POSTGRES)) {
                InfrastructureAddress started = HeldInfrastructure.start(Checkout.current());
                System.setProperty(POSTGRES, Integer.toString(started.postgres().port()));
                System.setProperty(KAFKA, started.kafkaBootstrapServers());
            }
            return new InfrastructureAddress(
                    new PostgresAddress(Integer.getInteger(POSTGRES, 0)), System.getProperty(KAFKA, ""));
        }
    }
}
