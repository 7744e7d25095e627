-- Events of other services: which have been applied, and which could not be.

-- One number for each time the read copies were built from the topics; the ids of an earlier one count no more.
CREATE TABLE inbox_generation (
    generation integer     PRIMARY KEY,
    reason     text        NOT NULL,
    started_by text        NOT NULL,
    started_at timestamptz NOT NULL
);

INSERT INTO inbox_generation (generation, reason, started_by, started_at) VALUES (1, 'first start', 'system', now());

-- Written in the transaction that applies the event: that makes at-least-once delivery take effect once.
CREATE TABLE inbox_event (
    generation  integer     NOT NULL,
    event_id    text        NOT NULL,
    source      text        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (generation, event_id, source)
);

CREATE INDEX inbox_event_by_time ON inbox_event USING brin (received_at);

CREATE TABLE parked_event (
    id            uuid        PRIMARY KEY,
    -- the order in which events of one aggregate were parked, and must be applied
    sequence      bigint      GENERATED ALWAYS AS IDENTITY,
    version       bigint      NOT NULL DEFAULT 0,
    event_id      text        NOT NULL,
    source        text        NOT NULL,
    event_type    text        NOT NULL,
    event_key     text        NOT NULL,
    occurred_at   timestamptz NOT NULL,
    topic         text        NOT NULL,
    partition     integer     NOT NULL,
    record_offset bigint      NOT NULL,
    headers       json        NOT NULL,
    payload       bytea       NOT NULL,
    obstacle      text        NOT NULL CHECK (obstacle IN ('FAILED', 'UNREADABLE', 'BEHIND')),
    cause         text        NOT NULL,
    tries         integer     NOT NULL,
    status        text        NOT NULL DEFAULT 'PARKED' CHECK (status IN ('PARKED', 'APPLIED', 'DISCARDED')),
    parked_at     timestamptz NOT NULL,
    settled_at    timestamptz,
    settled_by    text,
    settled_why   text,
    CONSTRAINT parked_event_settled CHECK ((status = 'PARKED') = (settled_at IS NULL))
);

CREATE INDEX parked_event_waiting ON parked_event (event_key, sequence) WHERE status = 'PARKED';
CREATE INDEX parked_event_by_time ON parked_event (parked_at, id);
