package io.jituan.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// Looks into the tables behind the imports, past the imports.
@ApplicationScoped
class ImportTables {
    private final DataSource dataSource;

    ImportTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void clear() {
        run("DELETE FROM place");
        run("DELETE FROM house");
    }

    void run(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// The first column of the first row, as text; `-` where there is none or it is empty.
    String value(String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            String value = rows.next() ? rows.getString(1) : null;
            return value == null ? "-" : value;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
