CREATE TABLE place (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    level text NOT NULL,
    parent_code text
);

CREATE TABLE division (code text PRIMARY KEY);

INSERT INTO division VALUES ('500101'), ('500102'), ('500103');

CREATE TABLE house (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    code text UNIQUE,
    name text NOT NULL,
    division_code text NOT NULL,
    stage text NOT NULL,
    capacity integer,
    opened_on date,
    sort_name text NOT NULL,
    status text NOT NULL,
    created_at timestamptz NOT NULL,
    UNIQUE (division_code, name)
);
