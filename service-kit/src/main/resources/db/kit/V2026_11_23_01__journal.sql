-- The journal: one row for every change, written in the transaction that makes it, never changed afterwards.
-- Partitioned by month of recorded_at (UTC); journal_open_month(day) opens a month, the default partition takes what no month does.

CREATE SEQUENCE journal_entry_id;

CREATE TABLE journal_entry (
    id           bigint      NOT NULL DEFAULT nextval('journal_entry_id'),
    recorded_at  timestamptz NOT NULL,
    aggregate    text        NOT NULL,
    aggregate_id uuid        NOT NULL,
    version      bigint      NOT NULL,
    action       text        NOT NULL CHECK (action IN ('CREATED', 'UPDATED', 'DELETED', 'REKEYED', 'MERGED')),
    step         text        NOT NULL,
    effective_on date        NOT NULL,
    actor        text        NOT NULL,
    actor_name   text        NOT NULL,
    client       text        NOT NULL,
    request_id   text        NOT NULL,
    -- json, not jsonb: the text is kept as it was hashed
    before       json,
    after        json,
    event_id     uuid,
    event_type   text,
    event_subject uuid,
    event        json,
    -- '<algorithm>:<hex>' over journal_canonical(...)
    digest       text        NOT NULL,
    PRIMARY KEY (id, recorded_at),
    CONSTRAINT journal_entry_event_whole CHECK (num_nulls(event_id, event_type, event_subject, event) IN (0, 4))
) PARTITION BY RANGE (recorded_at);

CREATE INDEX journal_entry_of_aggregate ON journal_entry (aggregate_id, version);

CREATE TABLE journal_entry_default PARTITION OF journal_entry DEFAULT;

-- Attached rather than created in place: ATTACH does not wait for, nor hold up, those who are writing.
CREATE FUNCTION journal_open_month(day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    first_day date := date_trunc('month', day::timestamp)::date;
    partition text := 'journal_entry_' || to_char(first_day, 'YYYY_MM');
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('journal_open_month'));
    IF to_regclass(partition) IS NOT NULL THEN
        RETURN;
    END IF;
    EXECUTE format('CREATE TABLE %I (LIKE journal_entry INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING INDEXES)', partition);
    EXECUTE format(
        'ALTER TABLE journal_entry ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
        partition,
        first_day::timestamp AT TIME ZONE 'UTC',
        (first_day + interval '1 month')::timestamp AT TIME ZONE 'UTC');
END
$$;

DO $$
BEGIN
    PERFORM journal_open_month((current_date + make_interval(months => month))::date) FROM generate_series(0, 2) AS month;
END
$$;

-- Rows that have no position yet. Narrow, and empty most of the time.
CREATE TABLE journal_pending (
    entry_id    bigint      PRIMARY KEY,
    recorded_at timestamptz NOT NULL,
    digest      text        NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000, autovacuum_vacuum_cost_delay = 0);

-- The one order of everything: gapless, given after commit by the sequencer.
-- chain = H(chain of the position before || digest of the entry), from 64 zeros on.
CREATE TABLE journal_position (
    position    bigint      PRIMARY KEY,
    entry_id    bigint      NOT NULL,
    recorded_at timestamptz NOT NULL,
    chain       text        NOT NULL
);

-- How far each reader has come. Its row is locked while a batch is on its way, so that there is one at work.
CREATE TABLE journal_cursor (
    reader   text   PRIMARY KEY,
    position bigint NOT NULL DEFAULT 0
);

-- The text that an entry's digest is taken of: every part as '<bytes>:<part>', an absent one as '-'.
CREATE FUNCTION journal_canonical(VARIADIC parts text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT string_agg(CASE WHEN part IS NULL THEN '-' ELSE octet_length(part) || ':' || part END, '' ORDER BY n)
    FROM unnest(parts) WITH ORDINALITY AS given (part, n)
$$;
