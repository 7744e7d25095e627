-- A read copy of the registry's schools. Status OPEN alone is shown.
CREATE TABLE admission_school (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    code          text,
    name          text   NOT NULL,
    stage         text,
    locality      text,
    township_code text,
    centre_code   text,
    status        text   NOT NULL
);
CREATE INDEX admission_school_by_code ON admission_school (COALESCE(code, ''), id) WHERE status = 'OPEN';
CREATE INDEX admission_school_by_name ON admission_school (name, id) WHERE status = 'OPEN';
