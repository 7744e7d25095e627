package io.jituan.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/// Notes the versions it hears of, and fails on those that a test has poisoned.
@ApplicationScoped
public class ThingHandler implements EventHandler<ThingChanged> {
    private final DataSource dataSource;
    private final Set<ThingChanged> poisoned = ConcurrentHashMap.newKeySet();

    ThingHandler(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public String type() {
        return ThingChanged.TYPE;
    }

    @Override
    public Class<ThingChanged> payload() {
        return ThingChanged.class;
    }

    @Override
    public void handle(ThingChanged event, Received received) {
        note(event);
        if (poisoned.contains(event)) {
            throw new IllegalStateException("poisoned");
        }
    }

    public void poison(ThingChanged event) {
        poisoned.add(event);
    }

    public void mend(ThingChanged event) {
        poisoned.remove(event);
    }

    /// The versions of the thing that took effect, in their order.
    public List<Long> versionsOf(UUID thing) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT version FROM thing_effect WHERE thing_id = ? ORDER BY ordinal")) {
            statement.setObject(1, thing);
            List<Long> versions = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    versions.add(row.getLong(1));
                }
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(ThingChanged event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("INSERT INTO thing_effect (thing_id, version) VALUES (?, ?)")) {
            statement.setObject(1, event.thingId());
            statement.setLong(2, event.version());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
