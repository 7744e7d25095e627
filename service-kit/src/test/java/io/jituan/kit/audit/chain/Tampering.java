package io.jituan.kit.audit.chain;

import io.jituan.verifiable.journal.Flaw;
import java.util.List;

/// What somebody with all rights in the database may do to the position `$P`, and what is found of it.
enum Tampering {
    EDIT_ACTOR(Flaw.DIGEST, entry("actor = actor || 'x'")),
    EDIT_NAME(Flaw.DIGEST, entry("actor_name = 'somebody else'")),
    EDIT_AFTER(Flaw.DIGEST, entry("after = '{\"version\":77}'")),
    EDIT_BLANKS_OF_AFTER(Flaw.DIGEST, entry("after = (after::text || ' ')::json")),
    DROP_AFTER(Flaw.DIGEST, entry("after = NULL")),
    EDIT_DAY(Flaw.DIGEST, entry("effective_on = effective_on + 1")),
    EDIT_VERSION(Flaw.DIGEST, entry("version = version + 1")),
    EDIT_AGGREGATE(Flaw.DIGEST, entry("aggregate_id = gen_random_uuid()")),
    EDIT_STEP(Flaw.DIGEST, entry("step = step || ' '")),
    MOVE_A_PART_INTO_ITS_NEIGHBOUR(Flaw.DIGEST, entry("actor = '', actor_name = actor || actor_name")),
    EDIT_DIGEST(Flaw.DIGEST, entry("digest = 'sha-256:' || repeat('0', 64)")),
    EDIT_WITH_RIGHT_DIGEST(Flaw.CHAIN, entry("client = 'other'"), Tampering.REDIGEST),
    EDIT_TIME(Flaw.ENTRY_MISSING, entry("recorded_at = recorded_at - interval '1 second'")),
    DELETE_ENTRY(
            Flaw.ENTRY_MISSING,
            "DELETE FROM journal_entry WHERE id = (SELECT entry_id FROM journal_position WHERE position = $P)"),
    DELETE_POSITION(Flaw.MISSING, "DELETE FROM journal_position WHERE position = $P"),
    DELETE_AND_CLOSE_THE_GAP(
            Flaw.CHAIN,
            "DELETE FROM journal_position WHERE position = $P",
            "UPDATE journal_position SET position = -position WHERE position > $P",
            "UPDATE journal_position SET position = -position - 1 WHERE position < 0"),
    SWAP_WITH_THE_NEXT(Flaw.CHAIN, """
            UPDATE journal_position p SET entry_id = q.entry_id, recorded_at = q.recorded_at
            FROM journal_position q
            WHERE p.position IN ($P, $P + 1) AND q.position = 2 * $P + 1 - p.position"""),
    EDIT_CHAIN(Flaw.CHAIN, "UPDATE journal_position SET chain = md5(chain) WHERE position = $P"),
    /// The position before the tampering is whole, so the tail is cut right behind it.
    CUT(Flaw.CUT, "DELETE FROM journal_position WHERE position >= $P"),
    ADD_WITHOUT_A_POSITION(Flaw.UNPLACED, """
            INSERT INTO journal_entry (recorded_at, aggregate, aggregate_id, version, action, step, effective_on,
                actor, actor_name, client, request_id, digest)
            SELECT recorded_at, aggregate, gen_random_uuid(), version, action, step, effective_on,
                actor, actor_name, client, request_id, digest FROM journal_entry LIMIT 1""");

    /// Gives every entry the digest that fits it.
    static final String REDIGEST = """
            UPDATE journal_entry SET digest = 'sha-256:' || encode(sha256(convert_to(journal_canonical(
                (extract(epoch FROM recorded_at) * 1000000)::bigint::text, aggregate, aggregate_id::text,
                version::text, action, step, to_char(effective_on, 'YYYY-MM-DD'),
                actor, actor_name, client, request_id, before::text, after::text,
                event_id::text, event_type, event_subject::text, event::text), 'UTF8')), 'hex')""";

    /// Writes the whole chain anew over the digests as they are.
    static final String RECHAIN = """
            WITH RECURSIVE link (position, chain) AS (
                SELECT 0::bigint, 'sha-256:' || repeat('0', 64)
                UNION ALL
                SELECT p.position, 'sha-256:' || encode(sha256(convert_to(link.chain || e.digest, 'UTF8')), 'hex')
                FROM link JOIN journal_position p ON p.position = link.position + 1
                    JOIN journal_entry e ON e.id = p.entry_id)
            UPDATE journal_position p SET chain = link.chain FROM link WHERE link.position = p.position""";

    private final Flaw flaw;
    private final List<String> statements;

    Tampering(Flaw flaw, String... statements) {
        this.flaw = flaw;
        this.statements = List.of(statements);
    }

    Flaw flaw() {
        return flaw;
    }

    List<String> statements() {
        return statements;
    }

    boolean isPlacedAt(long tampered, long found) {
        return found == tampered || flaw == Flaw.UNPLACED;
    }

    private static String entry(String change) {
        return "UPDATE journal_entry SET " + change
                + " WHERE id = (SELECT entry_id FROM journal_position WHERE position = $P)";
    }
}
