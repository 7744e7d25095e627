package io.jituan.bench.journal;

import io.agroal.api.AgroalDataSource;
import io.jituan.kit.identifier.Identifiers;
import io.jituan.kit.journal.Action;
import io.jituan.kit.journal.Announcement;
import io.jituan.kit.journal.Entry;
import io.jituan.kit.journal.JournalRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The table that the benchmarks change: read by id, then updated, as an ORM does; with or without the journal's entry.
final class Things {
    static final String TOPIC = "jituan.bench.v1";

    private static final String EVENT = "io.jituan.bench.thing-changed.v1";
    private static final int AMOUNT = 1_000;
    private static final String VIEW = """
            {"id":"%s","version":%d,"name":"涪陵区第一实验小学","status":"OPEN","townshipCode":"500102001000",\
            "capacity":{"classes":36,"seats":1620},"stage":"PRIMARY","locality":"TOWN","feature":"书法"}""";
    private static final Entry.Author AUTHOR = new Entry.Author("somebody", "某人", "jituan-cli", "request");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final List<UUID> ids =
            Stream.generate(Identifiers::next).limit(AMOUNT).toList();
    private final InstantSource clock = InstantSource.system();

    Things(AgroalDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO thing (id) VALUES (?)")) {
            statement.execute("CREATE TABLE IF NOT EXISTS thing"
                    + " (id uuid PRIMARY KEY, version bigint NOT NULL DEFAULT 0, name text NOT NULL DEFAULT '')");
            for (UUID id : ids) {
                insert.setObject(1, id);
                insert.executeUpdate();
            }
        }
    }

    /// Changes a thing and commits, without a journal.
    void change(Connection connection, int thing) throws SQLException {
        update(connection, ids.get(thing % AMOUNT));
        connection.commit();
    }

    /// Changes a thing, journals it with an event, and commits.
    ///
    /// @return the event's id
    String changeJournalled(Connection connection, int thing) throws SQLException {
        UUID id = ids.get(thing % AMOUNT);
        UUID event = journal(connection, id, update(connection, id));
        connection.commit();
        return event.toString();
    }

    /// Writes an entry with an event, and no more.
    void journal(Connection connection, int thing, long version) throws SQLException {
        journal(connection, ids.get(thing % AMOUNT), version);
    }

    private UUID journal(Connection connection, UUID id, long version) throws SQLException {
        UUID event = Identifiers.next();
        String data = "{\"thingId\":\"%s\",\"version\":%d,\"status\":\"OPEN\"}".formatted(id, version);
        Entry entry = new Entry(
                clock.instant(),
                "thing",
                id,
                version,
                Action.UPDATED,
                "describe",
                DAY,
                AUTHOR,
                VIEW.formatted(id, version - 1),
                VIEW.formatted(id, version),
                new Announcement(event, EVENT, id, data));
        JournalRows.insert(connection, entry);
        return event;
    }

    private static long update(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("SELECT version, name FROM thing WHERE id = ?");
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE thing SET version = version + 1, name = 'changed' WHERE id = ?")) {
            read.setObject(1, id);
            try (var row = read.executeQuery()) {
                row.next();
                update.setObject(1, id);
                update.executeUpdate();
                return row.getLong(1) + 1;
            }
        }
    }
}
