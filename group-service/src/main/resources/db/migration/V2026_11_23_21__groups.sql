-- Formation cases (4.1.2): the file of how a group came to be, or did not.
CREATE TABLE formation_case (
    id                uuid PRIMARY KEY,
    title             varchar(200) NOT NULL,
    stage             varchar(20) NOT NULL CONSTRAINT formation_stage_known CHECK (stage IN
        ('DRAFT', 'RESEARCH', 'CONSULTATION', 'DELIBERATION', 'ESTABLISHED', 'REJECTED', 'WITHDRAWN')),
    lead_school_id    uuid NOT NULL CONSTRAINT formation_lead_known REFERENCES school (id),
    candidates        jsonb NOT NULL,
    findings          jsonb NOT NULL,
    opinions          jsonb NOT NULL,
    decision          jsonb,
    steps             jsonb NOT NULL,
    opened_on         date NOT NULL,
    version           bigint NOT NULL
);
CREATE INDEX formation_case_by_opening ON formation_case (opened_on, id);
CREATE INDEX formation_case_by_stage ON formation_case (stage, opened_on, id);

-- Education groups. Each is born of exactly one case.
CREATE TABLE education_group (
    id                uuid PRIMARY KEY,
    code              varchar(20) NOT NULL CONSTRAINT group_code_taken UNIQUE,
    name              varchar(100) NOT NULL CONSTRAINT group_name_taken UNIQUE,
    name_pinyin       varchar(600) NOT NULL,
    name_search       text NOT NULL,
    lead_school_id    uuid NOT NULL CONSTRAINT group_lead_known REFERENCES school (id),
    mode              varchar(10) NOT NULL CONSTRAINT group_mode_known CHECK (mode IN ('PILOT', 'FULL')),
    established_on    date NOT NULL,
    formation_case_id uuid NOT NULL CONSTRAINT group_born_once UNIQUE REFERENCES formation_case (id),
    widening          jsonb,
    version           bigint NOT NULL
);
CREATE INDEX education_group_by_name ON education_group (name_pinyin, id);
CREATE INDEX education_group_by_lead ON education_group (lead_school_id);

-- How many members of a type a group may have, and in how many groups a school may be of that type, from a day on (4.1.3).
-- No number means no limit. The newest row whose day has come holds.
CREATE TABLE membership_cap (
    id                uuid PRIMARY KEY,
    type              varchar(12) NOT NULL CONSTRAINT cap_type_known CHECK (type IN ('INTEGRATED', 'SUPPORTED', 'ASSOCIATED')),
    effective_on      date NOT NULL,
    members_per_group integer CONSTRAINT cap_members_range CHECK (members_per_group BETWEEN 0 AND 1000),
    groups_per_school integer CONSTRAINT cap_groups_range CHECK (groups_per_school BETWEEN 1 AND 100),
    decision          varchar(500) NOT NULL,
    version           bigint NOT NULL,
    CONSTRAINT cap_already_set UNIQUE (type, effective_on),
    CONSTRAINT cap_one_group CHECK (type = 'ASSOCIATED' OR groups_per_school = 1)
);
INSERT INTO membership_cap (id, type, effective_on, members_per_group, groups_per_school, decision, version) VALUES
    ('0197a000-0000-7000-8000-000000000001', 'INTEGRATED', '2020-12-30', 5, 1, '4.1.3', 0),
    ('0197a000-0000-7000-8000-000000000002', 'SUPPORTED', '2020-12-30', 5, 1, '4.1.3', 0),
    ('0197a000-0000-7000-8000-000000000003', 'ASSOCIATED', '2020-12-30', NULL, NULL, '4.1.3', 0);

CREATE TABLE membership (
    id                uuid PRIMARY KEY,
    group_id          uuid NOT NULL CONSTRAINT membership_group_known REFERENCES education_group (id),
    school_id         uuid NOT NULL CONSTRAINT membership_school_known REFERENCES school (id),
    origin            varchar(15) NOT NULL CONSTRAINT membership_origin_known CHECK (origin IN
        ('NONE', 'MERGER', 'TRUSTEESHIP', 'COOPERATION')),
    lessons           varchar(4000),
    decision          varchar(2000) NOT NULL,
    end_ground        varchar(20),
    end_reason        varchar(2000),
    version           bigint NOT NULL
);
CREATE INDEX membership_by_group ON membership (group_id, id);
CREATE INDEX membership_by_school ON membership (school_id, id);

-- Who stood where on which days: the lead of a group, and its members type by type. One table, so that the database itself
-- keeps the rules of 4.1.1 for every day: no school leads two groups, is an integrated or supported member of two, or leads
-- one while it is such a member of another; and of 4.1.3: every place is a numbered seat that nobody else has on the same day.
CREATE TABLE affiliation (
    group_id          uuid NOT NULL REFERENCES education_group (id),
    school_id         uuid NOT NULL REFERENCES school (id),
    membership_id     uuid REFERENCES membership (id),
    kind              varchar(12) NOT NULL CONSTRAINT affiliation_kind_known CHECK (kind IN ('LEAD', 'INTEGRATED', 'SUPPORTED', 'ASSOCIATED')),
    began_on          date NOT NULL,
    ended_on          date,
    seat              integer CONSTRAINT affiliation_seat_range CHECK (seat >= 1),
    days              daterange NOT NULL GENERATED ALWAYS AS (daterange(began_on, ended_on, '[]')) STORED,
    CONSTRAINT affiliation_begins_before_it_ends CHECK (ended_on IS NULL OR ended_on >= began_on),
    CONSTRAINT affiliation_lead_is_no_member CHECK ((kind = 'LEAD') = (membership_id IS NULL)),
    CONSTRAINT school_has_one_group EXCLUDE USING gist (school_id WITH =, days WITH &&)
        WHERE (kind <> 'ASSOCIATED') DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT school_is_once_in_group EXCLUDE USING gist (group_id WITH =, school_id WITH =, days WITH &&)
        DEFERRABLE INITIALLY IMMEDIATE,
    CONSTRAINT membership_seat_taken EXCLUDE USING gist (group_id WITH =, kind WITH =, seat WITH =, days WITH &&)
        DEFERRABLE INITIALLY IMMEDIATE
);
CREATE INDEX affiliation_by_membership ON affiliation (membership_id, began_on);
CREATE INDEX affiliation_by_group ON affiliation (group_id, kind);
CREATE INDEX affiliation_by_school ON affiliation (school_id);

-- Who was chief principal of a group, by appointment of the district (4.2.1). A gap is a vacancy.
CREATE TABLE chief_principal (
    id                uuid PRIMARY KEY,
    group_id          uuid NOT NULL CONSTRAINT chief_principal_group_known REFERENCES education_group (id),
    staff_code        varchar(30) NOT NULL,
    name              varchar(50) NOT NULL,
    decision          varchar(500) NOT NULL,
    appointed_on      date NOT NULL,
    ended_on          date,
    days              daterange NOT NULL GENERATED ALWAYS AS (daterange(appointed_on, ended_on, '[]')) STORED,
    version           bigint NOT NULL,
    CONSTRAINT chief_principal_begins_before_it_ends CHECK (ended_on IS NULL OR ended_on >= appointed_on),
    CONSTRAINT chief_principal_seat_taken EXCLUDE USING gist (group_id WITH =, days WITH &&)
);

-- Charters (4.2.3): numbered versions, at most one in force.
CREATE TABLE charter (
    id                uuid PRIMARY KEY,
    group_id          uuid NOT NULL CONSTRAINT charter_group_known REFERENCES education_group (id),
    number            integer NOT NULL,
    stage             varchar(10) NOT NULL CONSTRAINT charter_stage_known CHECK (stage IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'FILED')),
    sections          jsonb NOT NULL,
    steps             jsonb NOT NULL,
    filed_on          date,
    replaced_on       date,
    version           bigint NOT NULL,
    CONSTRAINT charter_number_taken UNIQUE (group_id, number),
    CONSTRAINT charter_filing_is_dated CHECK ((stage = 'FILED') = (filed_on IS NOT NULL)),
    CONSTRAINT charter_replaced_after_filing CHECK (replaced_on IS NULL OR replaced_on >= filed_on)
);
CREATE UNIQUE INDEX charter_in_force ON charter (group_id) WHERE stage = 'FILED' AND replaced_on IS NULL;
CREATE UNIQUE INDEX charter_in_preparation ON charter (group_id) WHERE stage <> 'FILED';
