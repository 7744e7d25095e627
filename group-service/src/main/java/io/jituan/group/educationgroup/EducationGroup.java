package io.jituan.group.educationgroup;

import io.jituan.group.name.ChineseName;
import io.jituan.kit.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A group of schools around its lead.
@Entity
@Table(name = "education_group")
class EducationGroup {
    @Id
    private UUID id;

    private String code;
    private String name;

    @Column(name = "name_pinyin")
    private String namePinyin;

    @Column(name = "name_search")
    private String nameSearch;

    @Column(name = "lead_school_id")
    private UUID leadSchoolId;

    @Enumerated(EnumType.STRING)
    private GroupMode mode;

    @Column(name = "established_on")
    private LocalDate establishedOn;

    @Column(name = "formation_case_id")
    private UUID formationCaseId;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Widening widening;

    @Version
    private long version;

    protected EducationGroup() {}

    static EducationGroup establish(NewGroup decided) {
        ChineseName chinese = ChineseName.of(decided.name());
        EducationGroup group = new EducationGroup();
        group.id = Identifiers.next();
        group.code = decided.code();
        group.name = chinese.text();
        group.namePinyin = chinese.pinyin();
        group.nameSearch = chinese.search();
        group.leadSchoolId = decided.leadSchoolId();
        group.mode = decided.mode();
        group.establishedOn = decided.establishedOn();
        group.formationCaseId = decided.formationCaseId();
        return group;
    }

    void widen(Widening decided) {
        mode = GroupMode.FULL;
        widening = decided;
    }

    UUID id() {
        return id;
    }

    UUID leadSchoolId() {
        return leadSchoolId;
    }

    GroupMode mode() {
        return mode;
    }

    LocalDate establishedOn() {
        return establishedOn;
    }

    long version() {
        return version;
    }

    GroupInBrief inBrief() {
        return new GroupInBrief(id, code, name, leadSchoolId, establishedOn);
    }

    GroupView view() {
        return new GroupView(id, code, name, leadSchoolId, mode, establishedOn, formationCaseId, widening, null);
    }
}
