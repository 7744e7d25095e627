package io.jituan.group.area;

import io.jituan.group.name.ChineseName;
import io.jituan.kit.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// An area with its 12-digit code, which never changes.
@Entity
@Table(name = "area")
class Area {
    @Id
    private UUID id;

    private String code;
    private String name;

    @Column(name = "name_pinyin")
    private String namePinyin;

    @Column(name = "name_search")
    private String nameSearch;

    @Enumerated(EnumType.STRING)
    private AreaLevel level;

    @Column(name = "parent_code")
    private String parentCode;

    @Version
    private long version;

    protected Area() {}

    static Area register(RegisterArea request) {
        Area area = new Area();
        area.id = Identifiers.next();
        area.code = request.code();
        area.describe(request.name(), request.level(), request.parentCode());
        return area;
    }

    void describe(String name, AreaLevel level, String parentCode) {
        ChineseName chinese = ChineseName.of(name);
        this.name = chinese.text();
        this.namePinyin = chinese.pinyin();
        this.nameSearch = chinese.search();
        this.level = level;
        this.parentCode = parentCode;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    AreaView view() {
        return new AreaView(id, code, name, level, parentCode);
    }
}
