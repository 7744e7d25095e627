package io.jituan.kit.query;

import io.jituan.kit.paging.Cursor;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/// Runs a [Select]. Inside a transaction it reads through the transaction's connection; what the persistence
/// context holds back must be flushed before.
@ApplicationScoped
public class Rows {
    private final DataSource dataSource;

    public Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// All rows, each turned into a view.
    public <T> List<T> list(Select select, Function<Row, T> view) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select.sql())) {
            bind(statement, select.arguments());
            return read(statement, view);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read: " + select.sql(), e);
        }
    }

    /// The first row, where there is one.
    public <T> Optional<T> first(Select select, Function<Row, T> view) {
        return list(select, view).stream().findFirst();
    }

    /// One page of the rows, in that order. The select is left as it is: further pages are made of it.
    public <T> Page<T> page(Select select, Order order, PageRequest page, Function<Row, T> view) {
        Function<Row, Keyed<T>> keyed = row -> new Keyed<>(view.apply(row), order.key(row));
        return Page.of(page, request -> list(order.applied(select, request), keyed), Keyed::key)
                .map(Keyed::view);
    }

    private record Keyed<T>(T view, Cursor key) {}

    private static <T> List<T> read(PreparedStatement statement, Function<Row, T> view) throws SQLException {
        List<T> views = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                views.add(view.apply(row));
            }
        }
        return views;
    }

    private static void bind(PreparedStatement statement, List<Object> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(i + 1, bindable(statement.getConnection(), arguments.get(i)));
        }
    }

    private static Object bindable(Connection connection, Object value) throws SQLException {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case String[] texts -> connection.createArrayOf("text", texts);
            default -> value;
        };
    }
}
