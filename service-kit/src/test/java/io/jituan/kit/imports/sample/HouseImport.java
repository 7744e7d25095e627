package io.jituan.kit.imports.sample;

import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.Derivation;
import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.imports.kind.Key;
import io.jituan.kit.imports.kind.Label;
import io.jituan.kit.imports.kind.SetRule;
import io.jituan.kit.imports.kind.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A kind with everything: two keys of which the stronger may follow later, derived fields, values of its own,
/// rules, events.
@ApplicationScoped
public class HouseImport implements ImportKind {
    @Override
    public String name() {
        return "houses";
    }

    @Override
    public Label label() {
        return new Label("houses", "房屋");
    }

    @Override
    public Target target() {
        return Target.table("house", "house")
                .onCreate("status", "'OPEN'")
                .onCreate("created_at", "moment.now")
                .viewedAs("jsonb_build_object('id', t.id, 'code', t.code, 'name', t.name, 'stage', t.stage)")
                .announcing("io.jituan.test.house-changed.v1", "jsonb_build_object('houseId', t.id, 'name', t.name)");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("code", "标识码", "[0-9]{10}", "3150100001").knownAs("学校代码"),
                Column.text("name", "名称", 20).required().knownAs("学校名称"),
                Column.code("division_code", "区划代码", "[0-9]{6}", "500102").required(),
                Column.choice(
                                "stage",
                                "学段",
                                Map.of("PRIMARY", List.of("小学"), "JUNIOR", List.of("初中"), "OTHER", List.of("其他")))
                        .orElse(row -> row.value("name").map(HouseImport::stageOf)),
                Column.wholeNumber("capacity", "容量", 0, 20_000),
                Column.day("opened_on", "建校日期"));
    }

    private static String stageOf(String name) {
        return name.contains("小学") ? "PRIMARY" : "OTHER";
    }

    @Override
    public List<Key> keys() {
        return List.of(Key.of("code"), Key.of("division_code", "name"));
    }

    @Override
    public List<Derivation> derivations() {
        return List.of(new Derivation("sort_name", "name", name -> name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<SetRule> rules() {
        return List.of(new SetRule(
                new TestRefusal.DivisionUnknown(),
                "division_code",
                "NOT EXISTS (SELECT 1 FROM division d WHERE d.code = s.division_code)"));
    }
}
