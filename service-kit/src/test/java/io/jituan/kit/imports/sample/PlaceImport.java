package io.jituan.kit.imports.sample;

import io.jituan.kit.imports.kind.Column;
import io.jituan.kit.imports.kind.ImportKind;
import io.jituan.kit.imports.kind.Key;
import io.jituan.kit.imports.kind.Label;
import io.jituan.kit.imports.kind.Reference;
import io.jituan.kit.imports.kind.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/// A kind that refers to itself: places, each below another of the same file or of an earlier one.
@ApplicationScoped
public class PlaceImport implements ImportKind {
    @Override
    public String name() {
        return "places";
    }

    @Override
    public Label label() {
        return new Label("places", "地点");
    }

    @Override
    public Target target() {
        return Target.table("place", "place");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.code("code", "代码", "[0-9]{12}", "500102001001")
                        .required()
                        .knownAs("区划代码"),
                Column.text("name", "名称", 100).required(),
                Column.choice(
                                "level",
                                "级别",
                                Map.of("COUNTY", List.of("区县"), "TOWNSHIP", List.of("乡镇"), "VILLAGE", List.of("村")))
                        .required(),
                Column.code("parent_code", "上级代码", "[0-9]{12}", "500102001000"));
    }

    @Override
    public List<Key> keys() {
        return List.of(Key.of("code"));
    }

    @Override
    public List<Reference> references() {
        return List.of(Reference.to("place", "code", "parent_code", new TestRefusal.ParentMissing())
                .orSameFile("code")
                .unless("s.level = 'COUNTY'"));
    }
}
