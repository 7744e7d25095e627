package io.jituan.kit.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// Statements that may take longer than the patience that a connection has with a silent database: bulk work over a
/// whole file.
public final class LongStatements {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private LongStatements() {}

    /// What is done on the connection meanwhile.
    ///
    /// @param <T> its result
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    /// Does the work with ten minutes for each answer of the database, and gives the connection its usual patience
    /// back.
    public static <T> T on(Connection connection, Work<T> work) throws SQLException {
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, Math.toIntExact(PATIENCE.toMillis()));
        try {
            return work.run();
        } finally {
            connection.setNetworkTimeout(Runnable::run, usual);
        }
    }
}
