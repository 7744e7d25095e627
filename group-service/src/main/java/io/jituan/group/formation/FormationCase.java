package io.jituan.group.formation;

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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// The case of a group that is to be formed. Its file only grows; what a stage must hold before it is left, says
/// [FormationRules].
@Entity
@Table(name = "formation_case")
class FormationCase {
    @Id
    private UUID id;

    private String title;

    @Enumerated(EnumType.STRING)
    private FormationStage stage;

    @Column(name = "lead_school_id")
    private UUID leadSchoolId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Candidate> candidates;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Finding> findings;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Opinion> opinions;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Decision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FormationStep> steps;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Version
    private long version;

    protected FormationCase() {}

    static FormationCase open(String title, UUID leadSchoolId, List<Candidate> candidates, LocalDate today) {
        FormationCase opened = new FormationCase();
        opened.id = Identifiers.next();
        opened.stage = FormationStage.DRAFT;
        opened.findings = List.of();
        opened.opinions = List.of();
        opened.steps = List.of();
        opened.openedOn = today;
        opened.propose(title, leadSchoolId, candidates);
        return opened;
    }

    void propose(String proposedTitle, UUID proposedLead, List<Candidate> proposed) {
        title = proposedTitle;
        leadSchoolId = proposedLead;
        candidates = List.copyOf(proposed);
    }

    /// The newest finding of a test stands.
    void record(Finding finding) {
        Stream<Finding> others = findings.stream().filter(earlier -> earlier.test() != finding.test());
        findings = Stream.concat(others, Stream.of(finding)).toList();
    }

    void hear(Opinion opinion) {
        opinions = Stream.concat(opinions.stream(), Stream.of(opinion)).toList();
    }

    void decide(Decision decided) {
        decision = decided;
    }

    void go(FormationStage to, StepRequest request) {
        steps = Stream.concat(steps.stream(), Stream.of(request.from(stage, to)))
                .toList();
        stage = to;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    FormationStage stage() {
        return stage;
    }

    UUID leadSchoolId() {
        return leadSchoolId;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Opinion> opinions() {
        return opinions;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    Optional<FormationStep> lastStep() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    FormationCaseView view() {
        return new FormationCaseView(
                id, title, stage, leadSchoolId, candidates, findings, opinions, decision, steps, openedOn, null);
    }
}
