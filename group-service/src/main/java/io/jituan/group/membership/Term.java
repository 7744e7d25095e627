package io.jituan.group.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The days on which a membership had one type; a row of the table of affiliations. Its seat is given by [Seats].
///
/// @param endedOn its last day, absent while it is open
@Embeddable
record Term(
        @Column(name = "group_id") UUID groupId,
        @Column(name = "school_id") UUID schoolId,
        @Enumerated(EnumType.STRING) @Column(name = "kind") MembershipType type,
        @Column(name = "began_on") LocalDate beganOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn) {

    Term endingOn(LocalDate lastDay) {
        return new Term(groupId, schoolId, type, beganOn, lastDay);
    }

    Days days() {
        return new Days(beganOn, endedOn);
    }

    TermView view() {
        return new TermView(type, beganOn, endedOn);
    }
}
