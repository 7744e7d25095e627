package io.jituan.group.membership;

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
import org.jspecify.annotations.Nullable;

/// A cap that the district has decided; it is never changed, only followed by another (4.1.3).
@Entity
@Table(name = "membership_cap")
class CapDecision {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MembershipType type;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "members_per_group")
    private @Nullable Integer membersPerGroup;

    @Column(name = "groups_per_school")
    private @Nullable Integer groupsPerSchool;

    private String decision;

    @Version
    private long version;

    protected CapDecision() {}

    static CapDecision of(SetCap request) {
        CapDecision cap = new CapDecision();
        cap.id = Identifiers.next();
        cap.type = request.type();
        cap.effectiveOn = request.effectiveOn();
        cap.membersPerGroup = request.membersPerGroup();
        cap.groupsPerSchool = request.type().isExclusive() ? Integer.valueOf(1) : request.groupsPerSchool();
        cap.decision = request.decision();
        return cap;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    CapView view() {
        return new CapView(id, type, effectiveOn, membersPerGroup, groupsPerSchool, decision);
    }
}
