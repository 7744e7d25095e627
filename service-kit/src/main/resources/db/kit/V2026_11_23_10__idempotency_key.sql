-- What was answered to a change that carried an Idempotency-Key. The row is written in the transaction of the change, so
-- there is an answer exactly where there was a change; a copy of the request waits on the primary key until that is decided.
CREATE TABLE idempotency_key (
    caller text NOT NULL,
    key text NOT NULL,
    -- SHA-256 over operation and parameters: the same key with something else in it is a contradiction.
    fingerprint text NOT NULL,
    status integer,
    -- Header names to lists of values.
    headers text,
    body text,
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (caller, key)
);

CREATE INDEX idempotency_key_expires_at ON idempotency_key (expires_at);
