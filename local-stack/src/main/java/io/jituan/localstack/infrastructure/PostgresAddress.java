package io.jituan.localstack.infrastructure;

import io.jituan.localstack.process.Readiness;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Properties;
import org.postgresql.Driver;

/// Where a PostgreSQL server of ours listens, and what may be asked of it: databases with an owner each.
public record PostgresAddress(int port) {
    static final String SUPERUSER = "postgres";

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public Readiness ready() {
        return () -> {
            try (Connection connection = connect()) {
                return connection.isValid(1);
            } catch (SQLException notYet) {
                return false;
            }
        };
    }

    /// Makes a role and a database that it owns, both of that name, the password too. Does nothing where they exist.
    ///
    /// The owner may create the extensions we use (btree_gist, pg_trgm): PostgreSQL trusts them to owners.
    public void createDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (exists(statement, name)) {
                return;
            }
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(name, name));
            statement.execute("CREATE DATABASE %s OWNER %s STRATEGY wal_log".formatted(name, name));
            statement.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(name));
        } catch (SQLException e) {
            throw new IllegalStateException("The database %s could not be made".formatted(name), e);
        }
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(name))) {
            return found.next();
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("connectTimeout", "2");
        return Objects.requireNonNull(new Driver().connect(jdbcUrl("postgres"), properties));
    }
}
