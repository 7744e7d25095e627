package io.jituan.kit.journal;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.jituan.testkit.infrastructure.Infrastructure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;

/// A fresh database with the kit's tables and a pool like a service's, without a service around it: tests run several
/// replicas of the journal's parts on it in one process.
///
/// @param pool of connections
/// @param kafka the broker beside it
public record KitDatabase(AgroalDataSource pool, Map<String, Object> kafka) implements AutoCloseable {
    public static KitDatabase fresh() {
        Map<String, String> settings = new Infrastructure().start();
        String url = setting(settings, "quarkus.datasource.jdbc.url");
        String user = setting(settings, "quarkus.datasource.username");
        String password = setting(settings, "quarkus.datasource.password");
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/kit")
                .load()
                .migrate();
        Map<String, Object> kafka = Map.of("bootstrap.servers", setting(settings, "kafka.bootstrap.servers"));
        return new KitDatabase(pool(url, user, password), kafka);
    }

    /// Runs a statement of its own.
    public void execute(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// The one number that a query answers.
    public long number(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    private static String setting(Map<String, String> settings, String name) {
        return Objects.requireNonNull(settings.get(name), name);
    }

    private static AgroalDataSource pool(String url, String user, String password) {
        AgroalDataSourceConfigurationSupplier configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(32)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(password))));
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
