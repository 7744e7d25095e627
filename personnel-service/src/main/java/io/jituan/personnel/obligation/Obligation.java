package io.jituan.personnel.obligation;

import io.jituan.kit.identifier.Identifiers;
import io.jituan.personnel.membership.MembershipCourse;
import io.jituan.web.problem.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One post that a lead owes one member (4.1.1, 4.3.4.a). It binds from a day on, which may lie in the past or the
/// future, until the membership ends or takes another type. Days count as unmet while it binds and nobody is in
/// post; how it stands is always asked of a day.
@Entity
@Table(name = "obligation")
class Obligation {
    /// Its name in journal and history.
    static final String AGGREGATE = "obligation";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "membership_id")
    private UUID membershipId;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "school_id")
    private UUID schoolId;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    @Column(name = "required_from")
    private LocalDate from;

    @Column(name = "required_until")
    private @Nullable LocalDate until;

    @ElementCollection
    @CollectionTable(name = "obligation_fulfilment", joinColumns = @JoinColumn(name = "obligation_id"))
    @OrderBy("from")
    private List<Fulfilment> fulfilments = new ArrayList<>();

    protected Obligation() {}

    /// Opens what a membership's course asks for.
    static Obligation open(Requirement requirement, MembershipCourse course) {
        Obligation obligation = new Obligation();
        obligation.id = Identifiers.next();
        obligation.membershipId = course.membershipId();
        obligation.groupId = course.groupId();
        obligation.schoolId = course.schoolId();
        obligation.kind = requirement.kind();
        obligation.from = requirement.from();
        obligation.until = requirement.until();
        return obligation;
    }

    /// Whether this is the obligation the requirement speaks of: its kind and first day tell it from others of its
    /// membership.
    boolean answers(Requirement requirement) {
        return kind == requirement.kind() && from.equals(requirement.from());
    }

    /// Sets the last day it binds, null for no end. What was met stays known, also beyond that day, in case it
    /// moves again.
    void bindUntil(@Nullable LocalDate lastDay) {
        until = lastDay;
    }

    /// Somebody is in post from that day.
    ///
    /// @throws Refused where it does not bind on that day, is met already, or something later is recorded
    void meet(LocalDate on) {
        require(ObligationStatus.MET, on);
        fulfilments.add(new Fulfilment(on, null));
    }

    /// Nobody is in post any more from that day. Where it is the very day the post was taken, it counts as never
    /// taken.
    ///
    /// @throws Refused where it is not met on that day, or something later is recorded
    void reopen(LocalDate on) {
        require(ObligationStatus.REOPENED, on);
        Fulfilment running = fulfilments.removeLast();
        if (running.from().isBefore(on)) {
            fulfilments.add(running.endingOn(on.minusDays(1)));
        }
    }

    /// Its whole course as far as it is known.
    ObligationState state() {
        return new ObligationState(id, version, membershipId, groupId, schoolId, kind, from, until, unmet());
    }

    /// The stretches without anybody in post, in order of time; the last one may have no end.
    private List<UnmetInterval> unmet() {
        List<UnmetInterval> unmet = new ArrayList<>();
        LocalDate unserved = from;
        for (Fulfilment fulfilment : fulfilments) {
            addUpTo(unmet, unserved, fulfilment.from().minusDays(1));
            if (fulfilment.until() == null) {
                return List.copyOf(unmet);
            }
            unserved = fulfilment.until().plusDays(1);
        }
        addUpTo(unmet, unserved, until);
        return List.copyOf(unmet);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID membershipId() {
        return membershipId;
    }

    UUID groupId() {
        return groupId;
    }

    UUID schoolId() {
        return schoolId;
    }

    ObligationKind kind() {
        return kind;
    }

    LocalDate from() {
        return from;
    }

    /// The last day it binds, where one is decided.
    Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    private void addUpTo(List<UnmetInterval> unmet, LocalDate first, @Nullable LocalDate last) {
        LocalDate end = until == null || (last != null && last.isBefore(until)) ? last : until;
        if (end == null || !end.isBefore(first)) {
            unmet.add(new UnmetInterval(first, end));
        }
    }

    private void require(ObligationStatus wanted, LocalDate on) {
        ObligationStatus status = state().statusOn(on);
        if (!status.next().contains(wanted)) {
            throw new Refused(new ObligationRefusal.StepOutOfOrder(status, wanted, on));
        }
        laterChange(on).ifPresent(later -> {
            throw new Refused(new ObligationRefusal.ChangedLater(on, later));
        });
    }

    private Optional<LocalDate> laterChange(LocalDate on) {
        if (fulfilments.isEmpty()) {
            return Optional.empty();
        }
        Fulfilment last = fulfilments.getLast();
        LocalDate changed = last.until() == null ? last.from() : last.until().plusDays(1);
        return changed.isAfter(on) ? Optional.of(changed) : Optional.empty();
    }
}
