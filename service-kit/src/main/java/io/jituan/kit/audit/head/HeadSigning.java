package io.jituan.kit.audit.head;

import io.jituan.kit.loop.Turn;
import io.jituan.verifiable.journal.Digest;
import io.jituan.verifiable.journal.Head;
import io.jituan.verifiable.journal.SignedHead;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/// Signs the journal's head when it has moved, at most once in a while, under the sequencer's lock. Before it signs, it
/// looks whether the journal still leads through the head it signed last: it never lends its name to a journal that
/// was written anew.
public final class HeadSigning implements Turn {
    /// By the database's clock: that of the district can be set to any day.
    private static final String DUE = """
            SELECT NOT EXISTS (
                SELECT FROM journal_signed_head
                WHERE made_at > clock_timestamp() - make_interval(secs => ?))""";

    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtext('journal_sequencer'))";
    private static final String JOURNAL = """
            SELECT position, chain FROM (SELECT * FROM journal_position ORDER BY position DESC LIMIT 1) AS head
            WHERE NOT EXISTS (SELECT FROM journal_signed_head signed WHERE signed.position = head.position)""";

    private static final String SIGNED = "SELECT signature FROM journal_signed_head ORDER BY position DESC LIMIT 1";
    private static final String CHAIN = "SELECT chain FROM journal_position WHERE position = ?";
    private static final String KEEP = """
            INSERT INTO journal_signed_head (position, chain, signed_at, key_id, signature) VALUES (?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final SigningKeys keys;
    private final Origin origin;
    private final Duration every;
    private final InstantSource clock;
    private final AtomicBoolean rewritten = new AtomicBoolean();

    /// Whose journal it is.
    public record Origin(String service, String district) {}

    public HeadSigning(DataSource dataSource, SigningKeys keys, Origin origin, Duration every, InstantSource clock) {
        this.dataSource = dataSource;
        this.keys = keys;
        this.origin = origin;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public Outcome take() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return sign(connection);
            } catch (JournalRewritten e) {
                rewritten.set(true);
                throw e;
            } finally {
                connection.rollback();
            }
        }
    }

    /// Whether the journal no longer led through the head signed before, when it was last looked at.
    public boolean isJournalRewritten() {
        return rewritten.get();
    }

    private Outcome sign(Connection connection) throws SQLException {
        if (!isDue(connection)) {
            return Outcome.IDLE;
        }
        if (!isLocked(connection)) {
            return Outcome.BUSY;
        }
        Optional<Head> before = signedBefore(connection);
        if (before.isPresent()) {
            requireContinued(connection, before.get());
        }
        Optional<Head> head = unsigned(connection);
        if (head.isEmpty()) {
            return Outcome.IDLE;
        }
        keep(connection, keys.sign(head.get()));
        connection.commit();
        rewritten.set(false);
        return Outcome.WORKED;
    }

    private boolean isDue(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setDouble(1, every.toMillis() / 1000.0);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static boolean isLocked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LOCK)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /// The journal's head, empty where it was signed already or there is none.
    private Optional<Head> unsigned(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(JOURNAL)) {
            return row.next()
                    ? Optional.of(new Head(
                            origin.service(),
                            origin.district(),
                            row.getLong(1),
                            new Digest(row.getString(2)),
                            clock.instant()))
                    : Optional.empty();
        }
    }

    /// By its signature, not by the columns beside it, which anybody can change who can change the journal. A key that
    /// is no longer among ours says nothing.
    private Optional<Head> signedBefore(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SIGNED)) {
            return row.next() ? keys.verifying().verified(SignedHead.read(row.getString(1))) : Optional.empty();
        }
    }

    private static void requireContinued(Connection connection, Head before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHAIN)) {
            statement.setLong(1, before.position());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next() || !row.getString(1).equals(before.chain().text())) {
                    throw new JournalRewritten(before.position());
                }
            }
        }
    }

    private static void keep(Connection connection, SignedHead signed) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setLong(1, signed.head().position());
            statement.setString(2, signed.head().chain().text());
            statement.setObject(3, signed.head().at().atOffset(ZoneOffset.UTC));
            statement.setString(4, signed.keyId());
            statement.setString(5, signed.compact());
            statement.executeUpdate();
        }
    }
}
