package io.jituan.kit.imports.batch;

import io.jituan.kit.query.LongStatements;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Runs the statements of imports on the connection of the running transaction. Their texts come from the code
/// and from declared kinds only; values are bound.
@ApplicationScoped
class Database {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Something that feeds a COPY.
    @FunctionalInterface
    interface Feed {
        void into(CopyIn copy) throws SQLException, IOException;
    }

    /// Runs a statement.
    ///
    /// @return how many rows it touched
    long run(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return LongStatements.on(connection, statement::executeLargeUpdate);
        } catch (SQLException e) {
            throw failure(e, sql);
        }
    }

    /// Reads one number.
    long number(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = LongStatements.on(connection, statement::executeQuery)) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw failure(e, sql);
        }
    }

    private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    /// Runs `COPY … FROM STDIN`; whatever goes wrong while it is fed ends it.
    void copy(String sql, Feed feed) {
        try (Connection connection = dataSource.getConnection()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            try {
                feed.into(copy);
                LongStatements.on(connection, copy::endCopy);
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException | IOException e) {
            throw failure(e, sql);
        }
    }

    private static RuntimeException failure(Exception cause, String sql) {
        if (cause instanceof SQLException failed && isLostRace(failed)) {
            return new LostRace(failed);
        }
        return new IllegalStateException("import statement failed: " + sql, cause);
    }

    private static boolean isLostRace(SQLException failed) {
        return UNIQUE_VIOLATION.equals(failed.getSQLState()) || FOREIGN_KEY_VIOLATION.equals(failed.getSQLState());
    }

    /// Somebody else took a key, or removed what a row refers to, since the plan was made.
    static final class LostRace extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LostRace(SQLException cause) {
            super(cause);
        }
    }
}
