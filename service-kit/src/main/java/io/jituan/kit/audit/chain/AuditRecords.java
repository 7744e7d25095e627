package io.jituan.kit.audit.chain;

import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import io.jituan.verifiable.journal.Digest;
import io.jituan.verifiable.journal.JournalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the journal's rows as texts, without taking anything in them for granted.
@ApplicationScoped
public class AuditRecords {
    private static final String COLUMNS = """
            p.position, p.chain, e.digest,
            (extract(epoch FROM e.recorded_at) * 1000000)::bigint::text AS "recordedAtMicros",
            e.aggregate, e.aggregate_id::text AS "aggregateId", e.version::text AS version, e.action, e.step,
            to_char(e.effective_on, 'YYYY-MM-DD') AS "effectiveOn", e.actor, e.actor_name AS "actorName", e.client,
            e.request_id AS "requestId", e.before::text AS before, e.after::text AS after,
            e.event_id::text AS "eventId", e.event_type AS "eventType", e.event_subject::text AS "eventSubject",
            e.event::text AS event""";

    /// OFFSET 0 holds the planner to one look-up by key for each position.
    private static final String FROM = """
            journal_position p
            LEFT JOIN LATERAL (
                SELECT * FROM journal_entry WHERE id = p.entry_id AND recorded_at = p.recorded_at OFFSET 0) e ON true""";

    private static final String STRAYS = """
            NOT EXISTS (SELECT FROM journal_position p WHERE p.entry_id = e.id)
            AND NOT EXISTS (SELECT FROM journal_pending q WHERE q.entry_id = e.id)""";

    private final Rows rows;

    public AuditRecords(Rows rows) {
        this.rows = rows;
    }

    /// What follows a position, in order.
    ///
    /// @param last no position beyond this one
    /// @param limit how many at most
    public List<PlacedRecord> after(long position, long last, int limit) {
        Select select = Select.of(COLUMNS, FROM)
                .where("p.position > ?", position)
                .where("p.position <= ?", last)
                .orderBy("p.position", limit);
        return rows.list(select, AuditRecords::placed);
    }

    /// The chain as it stands at a position, empty where that is not there.
    public Optional<Digest> chainAt(long position) {
        Select select = Select.of("chain", "journal_position").where("position = ?", position);
        return rows.first(select, row -> new Digest(row.text("chain")));
    }

    /// The last position, 0 while there is none.
    public long last() {
        Select select = Select.of("coalesce(max(position), 0) AS position", "journal_position");
        return rows.first(select, row -> row.longNumber("position")).orElse(0L);
    }

    /// Whether an entry has neither a position nor a place in the sequencer's queue. Asked in one statement, so that an
    /// entry on its way from one to the other is seen in exactly one of them.
    public boolean hasStrays() {
        return rows.first(Select.of("1 AS one", "journal_entry e").where(STRAYS).orderBy("e.id", 1), row -> true)
                .isPresent();
    }

    private static PlacedRecord placed(Row row) {
        long position = row.longNumber("position");
        String digest = row.textOrNull("digest");
        if (digest == null) {
            return new PlacedRecord(position, null);
        }
        Map<String, String> parts = new HashMap<>();
        for (String name : JournalRecord.PARTS) {
            String part = row.textOrNull(name);
            if (part != null) {
                parts.put(name, part);
            }
        }
        return new PlacedRecord(
                position, new JournalRecord(position, parts, new Digest(digest), new Digest(row.text("chain"))));
    }
}
