-- What a lead owes a member (4.1.1, 4.3.4.a). Both ends are days on which it binds; required_until is null while no end is decided.
CREATE TABLE obligation (
    id             uuid PRIMARY KEY,
    version        bigint NOT NULL,
    membership_id  uuid   NOT NULL REFERENCES membership,
    group_id       uuid   NOT NULL,
    school_id      uuid   NOT NULL,
    kind           text   NOT NULL CHECK (kind IN ('EXECUTIVE_PRINCIPAL', 'TEACHING_VICE_PRINCIPAL', 'BACKBONE_TEACHERS')),
    required_from  date   NOT NULL,
    required_until date,
    CHECK (required_until >= required_from),
    CONSTRAINT obligation_once_a_day EXCLUDE USING gist (
        membership_id WITH =, kind WITH =, daterange(required_from, required_until, '[]') WITH &&)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX obligation_by_group ON obligation (group_id);
CREATE INDEX obligation_by_school ON obligation (school_id);
CREATE INDEX obligation_by_start ON obligation (required_from, id);

-- Days on which somebody was in post; met_until is null while it lasts.
CREATE TABLE obligation_fulfilment (
    obligation_id uuid NOT NULL REFERENCES obligation ON DELETE CASCADE,
    met_from      date NOT NULL,
    met_until     date,
    PRIMARY KEY (obligation_id, met_from),
    CHECK (met_until >= met_from),
    CONSTRAINT obligation_met_once_a_day EXCLUDE USING gist (
        obligation_id WITH =, daterange(met_from, met_until, '[]') WITH &&)
        DEFERRABLE INITIALLY DEFERRED
);

-- How every obligation stands on a day: the same answers as Obligation.statusOn and daysUnmetOn, for lists and sums.
-- LEAST ignores nulls, which are ends not decided.
CREATE FUNCTION obligation_on(as_of date)
    RETURNS TABLE (obligation_id uuid, day date, status text, days_unmet bigint)
    LANGUAGE sql STABLE
AS $$
    SELECT o.id,
           as_of,
           CASE
               WHEN as_of < o.required_from THEN 'UPCOMING'
               WHEN as_of > o.required_until THEN 'CLOSED'
               WHEN met.still THEN 'MET'
               WHEN met.days > 0 THEN 'REOPENED'
               ELSE 'OPEN'
           END,
           GREATEST(0, LEAST(as_of, o.required_until) - o.required_from + 1)::bigint - met.days
    FROM obligation o
    CROSS JOIN LATERAL (
        SELECT COALESCE(bool_or(f.met_until IS NULL OR f.met_until >= as_of), false) AS still,
               COALESCE(sum(GREATEST(0, LEAST(as_of, f.met_until, o.required_until) - f.met_from + 1)), 0)::bigint AS days
        FROM obligation_fulfilment f
        WHERE f.obligation_id = o.id AND f.met_from <= as_of
    ) met
$$;
