package io.jituan.kit.inbox.rebuild;

import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Which reading of the topics is in force. A new generation reads them from the beginning; whatever still runs in an
/// older one can no longer commit, so that it cannot overwrite what the new one has built.
@ApplicationScoped
public class Generations {
    private static final String KEY = "hashtext('inbox_generation')";

    private final DataSource dataSource;
    private final Rows rows;
    private final DistrictTime time;

    Generations(DataSource dataSource, Rows rows, DistrictTime time) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.time = time;
    }

    /// The newest generation.
    public int current() {
        return all().getFirst().generation();
    }

    /// Holds the generation in force until the running transaction ends.
    ///
    /// @throws IllegalStateException known to [#isOver] where it has been replaced
    public void demand(int generation) throws SQLException {
        lock("pg_advisory_xact_lock_shared");
        if (current() != generation) {
            throw new GenerationOver(generation);
        }
    }

    /// Whether work failed because its generation has been replaced meanwhile.
    public static boolean isOver(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(GenerationOver.class::isInstance);
    }

    /// Begins a new generation within the running transaction, once the batches under way have committed.
    RebuildView begin(String reason, String startedBy) throws SQLException {
        lock("pg_advisory_xact_lock");
        RebuildView next = new RebuildView(current() + 1, reason, startedBy, time.now());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("INSERT INTO inbox_generation"
                        + " (generation, reason, started_by, started_at) VALUES (?, ?, ?, ?)")) {
            statement.setInt(1, next.generation());
            statement.setString(2, next.reason());
            statement.setString(3, next.startedBy());
            statement.setObject(4, next.startedAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
        return next;
    }

    /// All generations, the newest first.
    List<RebuildView> all() {
        Select generations = Select.of("*", "inbox_generation").orderBy("generation DESC");
        return rows.list(
                generations,
                row -> new RebuildView(
                        row.number("generation"),
                        row.text("reason"),
                        row.text("started_by"),
                        row.instant("started_at")));
    }

    private void lock(String function) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT " + function + "(" + KEY + ")");
        }
    }

    private static final class GenerationOver extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        GenerationOver(int generation) {
            super("the inbox has left generation " + generation);
        }
    }
}
