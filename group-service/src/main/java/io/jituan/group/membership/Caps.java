package io.jituan.group.membership;

import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/// The caps that the district has decided.
@ApplicationScoped
class Caps {
    private final Rows rows;
    private final DataSource dataSource;

    Caps(Rows rows, DataSource dataSource) {
        this.rows = rows;
        this.dataSource = dataSource;
    }

    CapCalendar all() {
        return new CapCalendar(rows.list(
                Select.of("type, effective_on, members_per_group, groups_per_school", "membership_cap"),
                row -> new Cap(
                        row.constant("type", MembershipType.class),
                        row.day("effective_on"),
                        row.numberOrNull("members_per_group"),
                        row.numberOrNull("groups_per_school"))));
    }

    /// The same, and nobody sets another cap until the transaction ends; any number of admissions may hold them so.
    CapCalendar heldStill() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE membership_cap IN SHARE MODE");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot hold the caps still", e);
        }
        return all();
    }
}
