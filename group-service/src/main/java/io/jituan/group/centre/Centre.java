package io.jituan.group.centre;

import io.jituan.group.name.ChineseName;
import io.jituan.kit.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;

/// A management centre. Its townships are kept as one text of codes with spaces between, as the import writes them; the
/// database spreads them and lets no township belong to two centres.
@Entity
@Table(name = "centre")
class Centre {
    private static final String SPACE = " ";

    @Id
    private UUID id;

    private String code;
    private String name;

    @Column(name = "name_pinyin")
    private String namePinyin;

    @Column(name = "name_search")
    private String nameSearch;

    private String townships;

    @Enumerated(EnumType.STRING)
    private CentreStatus status;

    @Version
    private long version;

    protected Centre() {}

    static Centre register(RegisterCentre request) {
        Centre centre = new Centre();
        centre.id = Identifiers.next();
        centre.code = request.code();
        centre.status = CentreStatus.ACTIVE;
        centre.describe(request.name(), request.townships());
        return centre;
    }

    void describe(String name, List<String> townships) {
        ChineseName chinese = ChineseName.of(name);
        this.name = chinese.text();
        this.namePinyin = chinese.pinyin();
        this.nameSearch = chinese.search();
        this.townships =
                String.join(SPACE, townships.stream().sorted().distinct().toList());
    }

    void close() {
        status = CentreStatus.CLOSED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isActive() {
        return status == CentreStatus.ACTIVE;
    }

    CentreView view() {
        return new CentreView(id, code, name, split(townships), status);
    }

    static List<String> split(String townships) {
        return townships.isEmpty() ? List.of() : List.of(townships.split(SPACE));
    }
}
