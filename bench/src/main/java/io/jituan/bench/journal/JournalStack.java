package io.jituan.bench.journal;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import io.jituan.localstack.infrastructure.Durability;
import io.jituan.localstack.infrastructure.Infrastructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;

/// A database with the kit's tables whose commits reach the disk, and a broker, for one benchmark.
///
/// @param infrastructure the processes
/// @param directory of their data
/// @param pool as large as a service's
record JournalStack(Infrastructure infrastructure, Path directory, AgroalDataSource pool) implements AutoCloseable {
    private static final String DATABASE = "bench";
    private static final int CONNECTIONS = 20;

    static JournalStack start() throws IOException, SQLException {
        Path directory = Files.createTempDirectory("journal-bench");
        Infrastructure infrastructure = Infrastructure.start(Checkout.current(), directory, Durability.LASTING);
        infrastructure.address().postgres().createDatabase(DATABASE);
        String url = infrastructure.address().postgres().jdbcUrl(DATABASE);
        Flyway.configure()
                .dataSource(url, DATABASE, DATABASE)
                .locations("classpath:db/kit")
                .load()
                .migrate();
        return new JournalStack(infrastructure, directory, pool(url));
    }

    Map<String, Object> kafka() {
        return Map.of("bootstrap.servers", infrastructure.address().kafkaBootstrapServers());
    }

    @Override
    public void close() {
        pool.close();
        infrastructure.close();
        Directories.delete(directory);
    }

    private static AgroalDataSource pool(String url) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal(DATABASE))
                                .credential(new SimplePassword(DATABASE)))));
    }
}
