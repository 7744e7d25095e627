-- What the test handler makes of the events about a thing: one row for each event that took effect.
CREATE TABLE thing_effect (
    ordinal  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    thing_id uuid   NOT NULL,
    version  bigint NOT NULL
);
