package io.jituan.group.school;

import io.jituan.contracts.group.v1.SchoolChanged;
import io.jituan.group.area.AreaRefusal;
import io.jituan.group.centre.CentreRefusal;
import io.jituan.group.name.ChineseName;
import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.Derivation;
import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.imports.kind.Key;
import io.jituan.kit.imports.kind.Label;
import io.jituan.kit.imports.kind.SetRule;
import io.jituan.kit.imports.kind.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Schools from a file. Where the identification code is not known yet, division code and name tell a school, and where
/// even the division code is missing (a county under an older name), the names of province, city and county do.
@ApplicationScoped
public class SchoolImport implements ImportKind {
    /// What [SchoolView] shows without people's names, as JSON made by the database.
    static final String VIEW = """
            jsonb_strip_nulls(jsonb_build_object(
                'id', t.id, 'code', t.code, 'name', t.name, 'divisionCode', t.division_code, 'province', t.province,
                'city', t.city, 'county', t.county, 'stage', t.stage, 'ownership', t.ownership, 'locality', t.locality,
                'level', t.level, 'townshipCode', t.township_code, 'centreCode', t.centre_code,
                'capacity', CASE WHEN num_nonnulls(t.classes, t.seats, t.pupils) > 0 THEN
                    jsonb_build_object('classes', t.classes, 'seats', t.seats, 'pupils', t.pupils) END,
                'feature', CASE WHEN t.feature IS NOT NULL THEN
                    jsonb_build_object('title', t.feature, 'profile', t.feature_profile) END,
                'principal', CASE WHEN t.principal_staff_code IS NOT NULL THEN
                    jsonb_build_object('staffCode', t.principal_staff_code, 'since', t.principal_since) END,
                'safetyOfficer', CASE WHEN t.safety_staff_code IS NOT NULL THEN
                    jsonb_build_object('staffCode', t.safety_staff_code) END,
                'status', t.status, 'openedOn', t.opened_on, 'endedOn', t.ended_on, 'mergedInto', t.merged_into))""";

    private static final String EVENT = """
            jsonb_strip_nulls(jsonb_build_object(
                'schoolId', t.id, 'version', t.version, 'code', t.code, 'name', t.name, 'stage', t.stage,
                'locality', t.locality, 'townshipCode', t.township_code, 'centreCode', t.centre_code,
                'status', t.status, 'mergedInto', t.merged_into, 'effectiveOn', moment.today))""";

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public Label label() {
        return new Label("schools", "学校");
    }

    @Override
    public Target target() {
        return Target.table("school", SchoolJournal.AGGREGATE)
                .onCreate("status", "'OPEN'")
                .viewedAs(VIEW)
                .announcing(SchoolChanged.TYPE, EVENT);
    }

    @Override
    public List<Column> columns() {
        return SchoolColumns.all();
    }

    @Override
    public List<Key> keys() {
        return List.of(Key.of("code"), Key.of("division_code", "name"), Key.of("province", "city", "county", "name"));
    }

    @Override
    public List<Derivation> derivations() {
        return List.of(
                new Derivation(
                        "name_pinyin", "name", name -> ChineseName.of(name).pinyin()),
                new Derivation(
                        "name_search", "name", name -> ChineseName.of(name).search()));
    }

    @Override
    public List<SetRule> rules() {
        return List.of(
                new SetRule(
                        new AreaRefusal.TownshipsUnknown(List.of(), ""),
                        "township_code",
                        "s.township_code IS NOT NULL AND NOT EXISTS (SELECT FROM area a"
                                + " WHERE a.code = s.township_code AND a.level = 'TOWNSHIP')"),
                new SetRule(
                        new CentreRefusal.CentreOfSchoolUnknown("", ""),
                        "centre_code",
                        "s.centre_code IS NOT NULL AND NOT EXISTS (SELECT FROM centre c"
                                + " WHERE c.code = s.centre_code AND c.status = 'ACTIVE')"),
                new SetRule(
                        new SchoolRefusal.PrincipalChangesByStep(),
                        "principal_staff_code",
                        "EXISTS (SELECT FROM school o WHERE o.principal_staff_code <> s.principal_staff_code"
                                + " AND (o.code = s.code OR (o.division_code = s.division_code AND o.name = s.name)))"));
    }
}
