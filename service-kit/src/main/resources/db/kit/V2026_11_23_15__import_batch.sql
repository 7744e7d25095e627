-- One row per file that was sent: what it is, what its plan counted, what became of it.
CREATE TABLE import_batch (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL DEFAULT 0,
    kind         text NOT NULL,
    status       text NOT NULL CHECK (status IN ('PLANNED', 'COMMITTING', 'COMMITTED', 'DISCARDED', 'FAILED')),
    mode         text CHECK (mode IN ('ATOMIC', 'PARTIAL')),
    failure      text,
    file_name    text NOT NULL,
    file_bytes   bigint NOT NULL,
    file_sha256  text NOT NULL,
    format       text NOT NULL,
    encoding     text NOT NULL,
    separator    text NOT NULL,
    -- Header cells in their order, each with the column it means or null.
    header       jsonb NOT NULL,
    rows         bigint NOT NULL,
    created      bigint NOT NULL,
    changed      bigint NOT NULL,
    same         bigint NOT NULL,
    refused      bigint NOT NULL,
    planned_at   timestamptz NOT NULL,
    planned_by   text NOT NULL,
    committed_at timestamptz,
    committed_by text,
    -- Whether the tables of its rows are gone.
    swept        boolean NOT NULL DEFAULT false,
    CHECK (rows = created + changed + same + refused)
);

CREATE INDEX import_batch_kind ON import_batch (kind, id);
CREATE INDEX import_batch_unswept ON import_batch (planned_at) WHERE NOT swept;

-- The rows of a batch lie in tables of their own, unlogged and named by its id, until it is swept.
CREATE SCHEMA import_staging;
