package io.jituan.group.membership;

import io.jituan.kit.identifier.Identifiers;
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

/// The membership of a school in a group: terms of one type each, in order and without gap.
@Entity
@Table(name = "membership")
class Membership {
    @Id
    private UUID id;

    @Column(name = "group_id")
    private UUID groupId;

    @Column(name = "school_id")
    private UUID schoolId;

    @ElementCollection
    @CollectionTable(name = "affiliation", joinColumns = @JoinColumn(name = "membership_id"))
    @OrderBy("beganOn")
    private List<Term> terms = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable String lessons;
    private String decision;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_ground")
    private @Nullable EndGround endGround;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Version
    private long version;

    protected Membership() {}

    static Membership admit(UUID groupId, UUID schoolId, AdmitMember request) {
        Membership membership = new Membership();
        membership.id = Identifiers.next();
        membership.groupId = groupId;
        membership.schoolId = schoolId;
        membership.origin = Optional.ofNullable(request.origin()).orElse(Origin.NONE);
        membership.lessons = request.lessons();
        membership.decision = request.decision();
        membership.terms.add(new Term(groupId, schoolId, request.type(), request.beganOn(), null));
        return membership;
    }

    /// The last term ends the day before, and one of the other type begins.
    void changeType(MembershipType type, LocalDate effectiveOn, String decided) {
        Term last = terms.removeLast();
        terms.add(last.endingOn(effectiveOn.minusDays(1)));
        terms.add(new Term(groupId, schoolId, type, effectiveOn, null));
        decision = decided;
    }

    void end(EndMembership request) {
        Term last = terms.removeLast();
        terms.add(last.endingOn(request.endedOn()));
        endGround = request.ground();
        endReason = request.reason();
    }

    /// These are the true terms; an end that they do not have is no end any more.
    void correct(List<TermView> truth) {
        terms.clear();
        truth.forEach(term -> terms.add(new Term(groupId, schoolId, term.type(), term.beganOn(), term.endedOn())));
        if (lastTerm().flatMap(term -> term.days().end()).isEmpty()) {
            endGround = null;
            endReason = null;
        }
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    UUID schoolId() {
        return schoolId;
    }

    long version() {
        return version;
    }

    List<Term> terms() {
        return List.copyOf(terms);
    }

    Optional<Term> lastTerm() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(terms.getLast());
    }

    MembershipView view() {
        List<TermView> views = terms.stream().map(Term::view).toList();
        return new MembershipView(id, groupId, schoolId, views, origin, lessons, decision, endGround, endReason, null);
    }
}
