package io.jituan.kit.journal;

import io.jituan.kit.identifier.Identifiers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Changes things from many threads at once, in transactions of random length that change several things each.
final class Writers {
    private static final int MOST_THINGS_AT_ONCE = 4;
    private static final double LONGEST_MICROS = 200_000;

    private final KitDatabase database;
    private final String eventType;
    private final List<UUID> things;

    Writers(KitDatabase database, String eventType, int things) throws SQLException {
        this.database = database;
        this.eventType = eventType;
        this.things = Stream.generate(Identifiers::next).limit(things).toList();
        database.execute("CREATE TABLE thing (id uuid PRIMARY KEY, version bigint NOT NULL DEFAULT 0)");
        for (UUID thing : this.things) {
            database.execute("INSERT INTO thing (id) VALUES ('" + thing + "')");
        }
    }

    /// Runs so many threads for so long, and returns when all committed.
    void run(int threads, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> work = IntStream.range(0, threads)
                    .mapToObj(seed -> (Callable<Void>) () -> write(new Random(seed), end))
                    .toList();
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        }
    }

    /// Locks a thing and changes it within the connection's transaction.
    void change(Connection connection, int thing) throws SQLException {
        UUID id = things.get(thing);
        JournalRows.insert(connection, entry(id, raise(connection, id)));
    }

    private Void write(Random random, long end) throws SQLException {
        while (System.nanoTime() < end) {
            try (Connection connection = database.pool().getConnection()) {
                connection.setAutoCommit(false);
                for (int thing : someThings(random)) {
                    change(connection, thing);
                }
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(length(random)));
                connection.commit();
            }
        }
        return null;
    }

    /// Any but the first, in ascending order, so that no two writers wait for each other in a ring.
    private int[] someThings(Random random) {
        return random.ints(1, things.size())
                .distinct()
                .limit(random.nextInt(1, MOST_THINGS_AT_ONCE + 1))
                .sorted()
                .toArray();
    }

    /// Most transactions are short, some are long.
    private static long length(Random random) {
        return (long) (LONGEST_MICROS * Math.pow(random.nextDouble(), 4));
    }

    private Entry entry(UUID thing, long version) {
        return EntryFixture.announced(eventType, thing, version);
    }

    private static long raise(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE thing SET version = version + 1 WHERE id = ? RETURNING version")) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
