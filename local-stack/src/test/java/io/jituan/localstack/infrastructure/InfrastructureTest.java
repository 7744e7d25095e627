package io.jituan.localstack.infrastructure;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.localstack.checkout.Checkout;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class InfrastructureTest {
    private static final InfrastructureAddress ADDRESS = HeldInfrastructure.start(Checkout.current());

    @Test
    void anOwnerMayCreateTheExtensionsWeUse() throws SQLException {
        ADDRESS.postgres().createDatabase("owner_of_extensions");
        try (Connection connection = connect("owner_of_extensions", "owner_of_extensions");
                var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS btree_gist");
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
            try (var similar = statement.executeQuery("SELECT similarity('涪陵区实验小学', '涪陵实验小学') > 0.3")) {
                assertTrue(similar.next());
                assertTrue(similar.getBoolean(1));
            }
        }
    }

    @Test
    void makingADatabaseAgainChangesNothing() throws SQLException {
        ADDRESS.postgres().createDatabase("made_twice");
        ADDRESS.postgres().createDatabase("made_twice");
        try (Connection connection = connect("made_twice", "made_twice")) {
            assertTrue(connection.isValid(1));
        }
    }

    @Test
    void theBrokerKeepsTheOrderOfAKey() throws Exception {
        Map<String, Object> broker = Map.of("bootstrap.servers", ADDRESS.kafkaBootstrapServers());
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            for (String value : List.of("first", "second", "third")) {
                producer.send(new ProducerRecord<>("infrastructure-test", "key", value))
                        .get(30, TimeUnit.SECONDS);
            }
        }
        Map<String, Object> reader = Map.of(
                "bootstrap.servers", ADDRESS.kafkaBootstrapServers(),
                "group.id", "infrastructure-test",
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(reader, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("infrastructure-test"));
            List<String> values = new ArrayList<>();
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> values.add(each.value()));
                return values.size() >= 3;
            });
            assertEquals(List.of("first", "second", "third"), values);
        }
    }

    private static Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(ADDRESS.postgres().jdbcUrl(database), user, user);
    }
}
