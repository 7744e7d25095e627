-- The journal's heads as they were signed, before and after they went to Kafka. What is believed of one stands in its
-- signature; the columns beside it are for those who look.
CREATE TABLE journal_signed_head (
    position  bigint      PRIMARY KEY,
    chain     text        NOT NULL,
    -- by the district's clock, as in the signature
    signed_at timestamptz NOT NULL,
    key_id    text        NOT NULL,
    -- compact JWS
    signature text        NOT NULL,
    -- by the database's clock, which decides when the next one is due
    made_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    sent_at   timestamptz
);

CREATE INDEX journal_signed_head_made ON journal_signed_head (made_at);
CREATE INDEX journal_signed_head_unsent ON journal_signed_head (position) WHERE sent_at IS NULL;

-- From an entry to its position, for the audit of one aggregate and of a span of time. Entries get their positions nearly
-- in the order of their ids, so a block range index does, and costs the sequencer next to nothing.
CREATE INDEX journal_position_of_entry ON journal_position USING brin (entry_id, recorded_at)
    WITH (pages_per_range = 16, autosummarize = on);
