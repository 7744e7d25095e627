CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Read copies of what group-service tells. They carry no foreign keys among each other: events of different aggregates
-- arrive in any order.
CREATE TABLE school (
    id          uuid PRIMARY KEY,
    version     bigint NOT NULL,
    code        text,
    name        text   NOT NULL,
    centre_code text
);

CREATE TABLE education_group (
    id   uuid PRIMARY KEY,
    code text NOT NULL,
    name text NOT NULL
);

-- Each part is null until it was told; *_told_at is the time of the event that told it last.
CREATE TABLE membership (
    id                uuid PRIMARY KEY,
    group_id          uuid NOT NULL,
    school_id         uuid NOT NULL,
    began_on          date,
    began_as          text CHECK (began_as IN ('INTEGRATED', 'SUPPORTED', 'ASSOCIATED')),
    began_told_at     timestamptz,
    ended_on          date,
    ended_told_at     timestamptz,
    corrected_told_at timestamptz,
    CHECK ((began_on IS NULL) = (began_as IS NULL))
);

CREATE TABLE membership_type_change (
    membership_id uuid        NOT NULL REFERENCES membership,
    effective_on  date        NOT NULL,
    type          text        NOT NULL CHECK (type IN ('INTEGRATED', 'SUPPORTED', 'ASSOCIATED')),
    told_at       timestamptz NOT NULL,
    PRIMARY KEY (membership_id, effective_on)
);

-- Whether something told now replaces what was known: events may come late, and the same one may come again.
CREATE FUNCTION told_later(told timestamptz, known timestamptz) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    RETURN known IS NULL OR told >= known;
