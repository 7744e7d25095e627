package io.jituan.kit.journal;

import io.jituan.kit.query.LongStatements;
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;

/// Journals many changes by one statement, for imports: the entries are the rows of a SELECT.
@ApplicationScoped
public class BulkJournal {
    private static final String INSERT = """
            WITH author (recorded_at, actor, actor_name, client, request_id) AS (
                SELECT ?::timestamptz, ?::text, ?::text, ?::text, ?::text),
            change (aggregate, aggregate_id, version, action, step, effective_on, before, after,
                    event_type, event_subject, event) AS (
                %s),
            numbered AS (
                SELECT change.*, CASE WHEN event_type IS NOT NULL THEN gen_random_uuid() END AS event_id FROM change),
            entry AS (
                INSERT INTO journal_entry (recorded_at, aggregate, aggregate_id, version, action, step, effective_on,
                    actor, actor_name, client, request_id, before, after,
                    event_id, event_type, event_subject, event, digest)
                SELECT recorded_at, aggregate, aggregate_id, version, action, step, effective_on,
                    actor, actor_name, client, request_id, before, after,
                    event_id, event_type, event_subject, event,
                    'sha-256:' || encode(sha256(convert_to(journal_canonical(
                        (extract(epoch FROM recorded_at) * 1000000)::bigint::text, aggregate, aggregate_id::text,
                        version::text, action, step, to_char(effective_on, 'YYYY-MM-DD'),
                        actor, actor_name, client, request_id, before::text, after::text,
                        event_id::text, event_type, event_subject::text, event::text), 'UTF8')), 'hex')
                FROM numbered CROSS JOIN author
                RETURNING id, recorded_at, digest)
            INSERT INTO journal_pending (entry_id, recorded_at, digest) SELECT id, recorded_at, digest FROM entry""";

    private final DataSource dataSource;
    private final DistrictTime time;
    private final Authorship authorship;
    private final CommitSignal commits;

    BulkJournal(DataSource dataSource, DistrictTime time, Authorship authorship, CommitSignal commits) {
        this.dataSource = dataSource;
        this.time = time;
        this.authorship = authorship;
        this.commits = commits;
    }

    /// Writes one entry for every row of the SELECT, in its order, with the caller of the request as author.
    /// Demands a running transaction that already holds the row locks of the aggregates: it inserted or updated
    /// them.
    ///
    /// The SELECT yields, in this order: aggregate text, aggregate_id uuid, version bigint, action text (a
    /// name of [Action]), step text, effective_on date, before json, after json, event_type text,
    /// event_subject uuid, event json; the last three are all empty where nobody else is told.
    ///
    /// @param select its text comes from the code only
    /// @param arguments the values of its placeholders
    /// @return how many entries were written
    @Transactional(Transactional.TxType.MANDATORY)
    public int append(String select, List<?> arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT.formatted(select))) {
            bind(statement, arguments);
            int entries = LongStatements.on(connection, statement::executeUpdate);
            commits.raiseAfterCommit();
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("the journal takes no such entries", e);
        }
    }

    private void bind(PreparedStatement statement, List<?> arguments) throws SQLException {
        Entry.Author author = authorship.current();
        statement.setObject(1, time.now().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
        statement.setString(2, author.subject());
        statement.setString(3, author.name());
        statement.setString(4, author.client());
        statement.setString(5, author.requestId());
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(i + 6, arguments.get(i));
        }
    }
}
