-- What other services told, one row for each fact; only ever added to. A fact about the same thing of the same version is
-- the same fact, so telling it again, or rebuilding from the topics, adds nothing.
CREATE TABLE fact (
    id        uuid PRIMARY KEY,
    name      text        NOT NULL,
    about     uuid        NOT NULL,
    version   bigint      NOT NULL,
    detail    text        NOT NULL,
    group_id  uuid        NOT NULL,
    school_id uuid        NOT NULL,
    day       date,
    told_at   timestamptz NOT NULL,
    UNIQUE (about, version)
);
CREATE INDEX fact_by_time ON fact (told_at, id);
CREATE INDEX fact_by_group ON fact (group_id, told_at, id);
CREATE INDEX fact_by_school ON fact (school_id, told_at, id);
