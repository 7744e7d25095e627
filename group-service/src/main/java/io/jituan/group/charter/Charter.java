package io.jituan.group.charter;

import io.jituan.kit.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A version of a group's charter. A filed one never changes again but for the day on which the next took its place.
@Entity
@Table(name = "charter")
class Charter {
    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    private int number;

    @Enumerated(EnumType.STRING)
    private CharterStage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<CharterSection, String> sections;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CharterStep> steps;

    @Column(name = "filed_on")
    private @Nullable LocalDate filedOn;

    @Column(name = "replaced_on")
    private @Nullable LocalDate replacedOn;

    @Version
    private long version;

    protected Charter() {}

    static Charter draft(UUID groupId, int number, Map<CharterSection, String> sections) {
        Charter charter = new Charter();
        charter.id = Identifiers.next();
        charter.groupId = groupId;
        charter.number = number;
        charter.stage = CharterStage.DRAFT;
        charter.steps = List.of();
        charter.write(sections);
        return charter;
    }

    void write(Map<CharterSection, String> written) {
        sections = new TreeMap<>(written);
    }

    void go(CharterStage to, LocalDate on, String opinion) {
        stage = to;
        steps = Stream.concat(steps.stream(), Stream.of(new CharterStep(to, on, opinion)))
                .toList();
        if (to == CharterStage.FILED) {
            filedOn = on;
        }
    }

    void replace(LocalDate on) {
        replacedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    int number() {
        return number;
    }

    CharterStage stage() {
        return stage;
    }

    Map<CharterSection, String> sections() {
        return Map.copyOf(sections);
    }

    long version() {
        return version;
    }

    CharterView view() {
        return new CharterView(id, groupId, number, stage, new TreeMap<>(sections), steps, filedOn, replacedOn, null);
    }
}
