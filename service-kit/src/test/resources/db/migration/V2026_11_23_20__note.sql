CREATE TABLE note (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    title text NOT NULL,
    colour text NOT NULL,
    finished boolean NOT NULL,
    CONSTRAINT note_title_unique UNIQUE (title),
    CONSTRAINT note_title_not_cursed CHECK (title <> 'cursed')
);
