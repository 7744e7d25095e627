package io.jituan.group.leadership;

import io.jituan.group.school.Principal;
import io.jituan.kit.identifier.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appointment to the seat of a group's chief principal (4.2.1).
@Entity
@Table(name = "chief_principal")
class ChiefPrincipal {
    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "staff_code")
    private String staffCode;

    private String name;
    private String decision;

    @Column(name = "appointed_on")
    private LocalDate appointedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Version
    private long version;

    protected ChiefPrincipal() {}

    static ChiefPrincipal appoint(UUID groupId, Principal principal, AppointChief request) {
        ChiefPrincipal chief = new ChiefPrincipal();
        chief.id = Identifiers.next();
        chief.groupId = groupId;
        chief.staffCode = principal.staffCode();
        chief.name = Objects.requireNonNullElse(principal.name(), principal.staffCode());
        chief.decision = request.decision();
        chief.appointedOn = request.appointedOn();
        return chief;
    }

    void vacate(LocalDate since) {
        endedOn = since.minusDays(1);
    }

    /// Whether the seat was taken before that day.
    boolean satBefore(LocalDate day) {
        return appointedOn.isBefore(day);
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    String staffCode() {
        return staffCode;
    }

    LocalDate appointedOn() {
        return appointedOn;
    }

    long version() {
        return version;
    }

    ChiefPrincipalView view() {
        return new ChiefPrincipalView(id, groupId, staffCode, decision, appointedOn, endedOn);
    }
}
