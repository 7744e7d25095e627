package io.jituan.group.school;

import io.jituan.group.name.ChineseName;
import io.jituan.kit.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A school. It is told by its identification code where it has one, else by division code and name.
@Entity
@Table(name = "school")
class School {
    @Id
    private UUID id;

    private @Nullable String code;
    private String name;

    @Column(name = "name_pinyin")
    private String namePinyin;

    @Column(name = "name_search")
    private String nameSearch;

    @Column(name = "division_code")
    private @Nullable String divisionCode;

    private @Nullable String province;
    private @Nullable String city;
    private @Nullable String county;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage stage;

    @Enumerated(EnumType.STRING)
    private @Nullable Ownership ownership;

    @Enumerated(EnumType.STRING)
    private @Nullable Locality locality;

    @Enumerated(EnumType.STRING)
    private @Nullable SchoolLevel level;

    @Column(name = "township_code")
    private @Nullable String townshipCode;

    @Column(name = "centre_code")
    private @Nullable String centreCode;

    @Embedded
    private @Nullable Capacity capacity;

    @Embedded
    private @Nullable Feature feature;

    @Embedded
    private @Nullable Principal principal;

    @Embedded
    private @Nullable SafetyOfficer safetyOfficer;

    @Enumerated(EnumType.STRING)
    private SchoolStatus status;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @Version
    private long version;

    protected School() {}

    static School register(SchoolProfile profile) {
        School school = new School();
        school.id = Identifiers.next();
        school.status = SchoolStatus.OPEN;
        school.describe(profile);
        return school;
    }

    void describe(SchoolProfile profile) {
        ChineseName chinese = ChineseName.of(profile.name());
        name = chinese.text();
        namePinyin = chinese.pinyin();
        nameSearch = chinese.search();
        code = profile.code();
        divisionCode = profile.divisionCode();
        province = profile.province();
        city = profile.city();
        county = profile.county();
        stage = profile.stage();
        ownership = profile.ownership();
        locality = profile.locality();
        level = profile.level();
        townshipCode = profile.townshipCode();
        centreCode = profile.centreCode();
        openedOn = profile.openedOn();
    }

    void report(Capacity counted) {
        capacity = counted;
    }

    void present(Feature described) {
        feature = described;
    }

    void name(SafetyOfficer officer) {
        safetyOfficer = officer;
    }

    void appoint(Principal appointed) {
        principal = appointed;
    }

    void close(LocalDate lastDay) {
        status = SchoolStatus.CLOSED;
        endedOn = lastDay;
    }

    void mergeInto(UUID survivor, LocalDate lastDay) {
        status = SchoolStatus.MERGED;
        mergedInto = survivor;
        endedOn = lastDay;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean isOpen() {
        return status == SchoolStatus.OPEN;
    }

    boolean hasCode(@Nullable String other) {
        return Objects.equals(code, other);
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    Optional<String> centreCode() {
        return Optional.ofNullable(centreCode);
    }

    Optional<Principal> principal() {
        return Optional.ofNullable(principal);
    }

    SchoolInBrief inBrief() {
        return new SchoolInBrief(id, code, name, status, townshipCode, principal);
    }

    SchoolView view() {
        return new SchoolView(
                id,
                code,
                name,
                divisionCode,
                province,
                city,
                county,
                stage,
                ownership,
                locality,
                level,
                townshipCode,
                centreCode,
                capacity,
                feature,
                principal,
                safetyOfficer,
                status,
                openedOn,
                endedOn,
                mergedInto,
                null);
    }
}
