CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Areas of the statistical area code: county, its townships, their villages and communities. The parent is a code and no
-- foreign key: the city above the county is not kept here, and a file may bring children before their parents.
CREATE TABLE area (
    id          uuid PRIMARY KEY,
    code        varchar(12) NOT NULL CONSTRAINT area_code_taken UNIQUE,
    name        varchar(100) NOT NULL,
    name_pinyin varchar(600) NOT NULL,
    name_search text NOT NULL,
    level       varchar(10) NOT NULL CONSTRAINT area_level_known CHECK (level IN ('COUNTY', 'TOWNSHIP', 'VILLAGE')),
    parent_code varchar(12) NOT NULL,
    version     bigint NOT NULL,
    CONSTRAINT area_code_format CHECK (code ~ '^[0-9]{12}$')
);
CREATE INDEX area_by_parent ON area (parent_code, name_pinyin, id);
CREATE INDEX area_by_name ON area (name_pinyin, id);
CREATE INDEX area_by_search ON area USING gin (name_search gin_trgm_ops);

-- Education management centres (教管中心): the schools of some townships.
CREATE TABLE centre (
    id          uuid PRIMARY KEY,
    code        varchar(20) NOT NULL CONSTRAINT centre_code_taken UNIQUE,
    name        varchar(100) NOT NULL CONSTRAINT centre_name_taken UNIQUE,
    name_pinyin varchar(600) NOT NULL,
    name_search text NOT NULL,
    townships   varchar(2000) NOT NULL DEFAULT '',
    status      varchar(10) NOT NULL DEFAULT 'ACTIVE' CONSTRAINT centre_status_known CHECK (status IN ('ACTIVE', 'CLOSED')),
    version     bigint NOT NULL
);
CREATE INDEX centre_by_name ON centre (name_pinyin, id);

-- Which centre a township belongs to: at most one. Derived from centre.townships, whoever writes it (a person or a bulk
-- import), so that no two centres ever claim the same township.
CREATE TABLE centre_township (
    area_code   varchar(12) NOT NULL CONSTRAINT township_has_a_centre PRIMARY KEY,
    centre_id   uuid NOT NULL REFERENCES centre (id) ON DELETE CASCADE
);
CREATE INDEX centre_township_by_centre ON centre_township (centre_id);

CREATE FUNCTION spread_centre_townships() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM centre_township WHERE centre_id = NEW.id;
    INSERT INTO centre_township (area_code, centre_id)
    SELECT code, NEW.id FROM unnest(string_to_array(NEW.townships, ' ')) AS code
    WHERE code <> '' AND NEW.status = 'ACTIVE';
    RETURN NULL;
END
$$;
CREATE TRIGGER centre_townships_spread AFTER INSERT OR UPDATE OF townships, status ON centre
    FOR EACH ROW EXECUTE FUNCTION spread_centre_townships();

-- Schools. The identification code may follow later by another import; until then division code and name tell a school.
CREATE TABLE school (
    id                    uuid PRIMARY KEY,
    code                  varchar(10) CONSTRAINT school_code_taken UNIQUE,
    name                  varchar(100) NOT NULL,
    name_pinyin           varchar(600) NOT NULL,
    name_search           text NOT NULL,
    division_code         varchar(6),
    province              varchar(50),
    city                  varchar(50),
    county                varchar(50),
    stage                 varchar(20) CONSTRAINT school_stage_known CHECK (stage IN
        ('KINDERGARTEN', 'PRIMARY', 'JUNIOR', 'SENIOR', 'NINE_YEAR', 'TWELVE_YEAR', 'VOCATIONAL', 'SPECIAL')),
    ownership             varchar(20) CONSTRAINT school_ownership_known CHECK (ownership IN ('PUBLIC', 'PRIVATE', 'INCLUSIVE_PRIVATE')),
    locality              varchar(10) CONSTRAINT school_locality_known CHECK (locality IN ('URBAN', 'TOWN', 'RURAL')),
    level                 varchar(10) CONSTRAINT school_level_known CHECK (level IN ('SECTION', 'DIVISION')),
    township_code         varchar(12) CONSTRAINT school_township_known REFERENCES area (code),
    centre_code           varchar(20) CONSTRAINT school_centre_known REFERENCES centre (code),
    classes               integer CONSTRAINT school_classes_range CHECK (classes BETWEEN 0 AND 1000),
    seats                 integer CONSTRAINT school_seats_range CHECK (seats BETWEEN 0 AND 100000),
    pupils                integer CONSTRAINT school_pupils_range CHECK (pupils BETWEEN 0 AND 100000),
    feature               varchar(100),
    feature_profile       varchar(4000),
    principal_staff_code  varchar(30),
    principal_name        varchar(50),
    principal_since       date,
    safety_staff_code     varchar(30),
    safety_name           varchar(50),
    status                varchar(10) NOT NULL DEFAULT 'OPEN' CONSTRAINT school_status_known CHECK (status IN ('OPEN', 'MERGED', 'CLOSED')),
    opened_on             date,
    ended_on              date,
    merged_into           uuid CONSTRAINT school_merged_into_known REFERENCES school (id),
    version               bigint NOT NULL,
    CONSTRAINT school_name_taken UNIQUE (division_code, name),
    CONSTRAINT school_named_place_taken UNIQUE (province, city, county, name),
    CONSTRAINT school_code_format CHECK (code ~ '^[0-9]{10}$'),
    CONSTRAINT school_end_is_told CHECK ((status = 'OPEN') = (ended_on IS NULL)),
    CONSTRAINT school_survivor_is_told CHECK ((status = 'MERGED') = (merged_into IS NOT NULL))
);
CREATE INDEX school_by_name ON school (name_pinyin, id);
CREATE INDEX school_by_division ON school (division_code, name_pinyin, id);
CREATE INDEX school_by_township ON school (township_code);
CREATE INDEX school_by_centre ON school (centre_code);
CREATE INDEX school_by_search ON school USING gin (name_search gin_trgm_ops);
