package io.jituan.group.centre;

import io.jituan.contracts.group.v1.CentreChanged;
import io.jituan.group.area.AreaRefusal;
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

/// Management centres from a file; the townships of one stand in one cell, with spaces between.
@ApplicationScoped
public class CentreImport implements ImportKind {
    private static final String TOWNSHIPS = "townships";
    private static final String TOWNSHIPS_OF_ROW = "unnest(string_to_array(s.townships, ' ')) AS given(code)";

    @Override
    public String name() {
        return "centres";
    }

    @Override
    public Label label() {
        return new Label("management centres", "教管中心");
    }

    @Override
    public Target target() {
        String view =
                "'code', t.code, 'name', t.name, 'townships', string_to_array(t.townships, ' '), 'status', t.status";
        return Target.table("centre", CentreRegister.AGGREGATE)
                .onCreate("status", "'ACTIVE'")
                .viewedAs("jsonb_build_object('id', t.id, " + view + ")")
                .announcing(
                        CentreChanged.TYPE, "jsonb_build_object('centreId', t.id, 'version', t.version, " + view + ")");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("code", "教管中心代码", CentreCode.FORMAT, "FL-C01")
                        .required()
                        .knownAs("代码"),
                Column.text("name", "名称", 100).required().knownAs("教管中心名称"),
                Column.code(TOWNSHIPS, "乡镇街道代码", "\\d{12}( \\d{12})*", "500102006000 500102007000")
                        .required()
                        .knownAs("辖区"));
    }

    @Override
    public List<Key> keys() {
        return List.of(Key.of("code"));
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
                        TOWNSHIPS,
                        "EXISTS (SELECT FROM " + TOWNSHIPS_OF_ROW
                                + " WHERE NOT EXISTS (SELECT FROM area a WHERE a.code = given.code AND a.level = 'TOWNSHIP'))"),
                new SetRule(
                        new CentreRefusal.TownshipHasACentre(),
                        TOWNSHIPS,
                        "EXISTS (SELECT FROM " + TOWNSHIPS_OF_ROW
                                + " JOIN centre_township ct ON ct.area_code = given.code"
                                + " JOIN centre c ON c.id = ct.centre_id AND c.code <> s.code)"));
    }
}
