package io.jituan.group.area;

import io.jituan.contracts.group.v1.AreaChanged;
import io.jituan.group.name.ChineseName;
import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.Derivation;
import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.imports.kind.Key;
import io.jituan.kit.imports.kind.Label;
import io.jituan.kit.imports.kind.Reference;
import io.jituan.kit.imports.kind.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/// Areas from the file of the statistical area codes. Parents may stand in the same file, in any order; the
/// county's own parent lies outside the district.
@ApplicationScoped
public class AreaImport implements ImportKind {
    @Override
    public String name() {
        return "areas";
    }

    @Override
    public Label label() {
        return new Label("areas", "区划");
    }

    @Override
    public Target target() {
        String view = "'code', t.code, 'name', t.name, 'level', t.level, 'parentCode', t.parent_code";
        return Target.table("area", AreaRegister.AGGREGATE)
                .viewedAs("jsonb_build_object('id', t.id, " + view + ")")
                .announcing(AreaChanged.TYPE, "jsonb_build_object('areaId', t.id, 'version', t.version, " + view + ")");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("code", "区划代码", AreaCode.FORMAT, "500102008000")
                        .required()
                        .knownAs("代码", "统计用区划代码"),
                Column.text("name", "名称", 100).required().knownAs("区划名称"),
                Column.choice(
                                "level",
                                "级别",
                                Map.of(
                                        "COUNTY", List.of("区县", "区", "县"),
                                        "TOWNSHIP", List.of("乡镇街道", "乡", "镇", "街道"),
                                        "VILLAGE", List.of("村社区", "村", "社区")))
                        .required()
                        .knownAs("层级"),
                Column.code("parent_code", "上级代码", AreaCode.FORMAT, "500102000000")
                        .required()
                        .knownAs("上级区划代码"));
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
    public List<Reference> references() {
        return List.of(Reference.to("area", "code", "parent_code", new AreaRefusal.ParentUnknown())
                .orSameFile("code")
                .unless("s.level = 'COUNTY'"));
    }
}
