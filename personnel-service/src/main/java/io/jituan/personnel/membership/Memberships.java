package io.jituan.personnel.membership;

import io.jituan.contracts.group.v1.MembershipBegan;
import io.jituan.contracts.group.v1.MembershipCorrected;
import io.jituan.contracts.group.v1.MembershipEnded;
import io.jituan.contracts.group.v1.MembershipTerm;
import io.jituan.contracts.group.v1.MembershipTypeChanged;
import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The memberships heard of. Each event fills its own part of a row, whichever comes first; where a part is told twice
/// the later telling holds, and a correction replaces whatever was told before it. Every write locks the membership's
/// row until the transaction ends.
@ApplicationScoped
class Memberships {
    private final Session session;
    private final Rows rows;

    Memberships(Session session, Rows rows) {
        this.session = session;
        this.rows = rows;
    }

    void began(MembershipBegan event, Instant told) {
        touch(event.membershipId(), event.groupId(), event.schoolId());
        keepBeginning(event.membershipId(), event.membershipType(), event.beganOn(), told);
    }

    void typeChanged(MembershipTypeChanged event, Instant told) {
        touch(event.membershipId(), event.groupId(), event.schoolId());
        keepChange(event.membershipId(), event.membershipType(), event.effectiveOn(), told);
    }

    void ended(MembershipEnded event, Instant told) {
        touch(event.membershipId(), event.groupId(), event.schoolId());
        keepLastDay(event.membershipId(), event.endedOn(), told);
    }

    /// Puts the true terms in the place of everything told before.
    void corrected(MembershipCorrected event, Instant told) {
        UUID id = event.membershipId();
        touch(id, event.groupId(), event.schoolId());
        forget(id, told);
        List<MembershipTerm> terms = event.terms();
        if (!terms.isEmpty()) {
            keepBeginning(
                    id, terms.getFirst().membershipType(), terms.getFirst().beganOn(), told);
            keepLastDay(id, terms.getLast().endedOn(), told);
        }
        for (MembershipTerm term : terms) {
            keepChange(id, term.membershipType(), term.beganOn(), told);
        }
    }

    /// What everything heard so far amounts to; the membership must have been heard of.
    MembershipCourse course(UUID id) {
        Select membership = Select.of("group_id, school_id, began_on, began_as, ended_on", "membership")
                .where("id = ?", id);
        NavigableMap<LocalDate, MembershipType> changes = changes(id);
        return rows.first(
                        membership,
                        row -> new MembershipCourse(
                                id,
                                row.uuid("group_id"),
                                row.uuid("school_id"),
                                MembershipCourse.spans(beginning(row), changes, row.dayOrNull("ended_on"))))
                .orElseThrow();
    }

    private static MembershipCourse.@Nullable Beginning beginning(Row row) {
        LocalDate on = row.dayOrNull("began_on");
        return on == null ? null : new MembershipCourse.Beginning(row.constant("began_as", MembershipType.class), on);
    }

    private NavigableMap<LocalDate, MembershipType> changes(UUID id) {
        Select select =
                Select.of("effective_on, type", "membership_type_change").where("membership_id = ?", id);
        NavigableMap<LocalDate, MembershipType> changes = new TreeMap<>();
        rows.list(select, row -> Map.entry(row.day("effective_on"), row.constant("type", MembershipType.class)))
                .forEach(change -> changes.put(change.getKey(), change.getValue()));
        return changes;
    }

    private void touch(UUID id, UUID groupId, UUID schoolId) {
        session.createNativeMutationQuery("""
                INSERT INTO membership (id, group_id, school_id) VALUES (:id, :groupId, :schoolId)
                ON CONFLICT (id) DO UPDATE SET group_id = excluded.group_id, school_id = excluded.school_id
                """)
                .setParameter("id", id)
                .setParameter("groupId", groupId)
                .setParameter("schoolId", schoolId)
                .executeUpdate();
    }

    private void keepBeginning(UUID id, String type, LocalDate on, Instant told) {
        session.createNativeMutationQuery("""
                UPDATE membership SET began_on = :beganOn, began_as = :type, began_told_at = :told
                WHERE id = :id AND told_later(:told, began_told_at)
                """)
                .setParameter("id", id)
                .setParameter("beganOn", on)
                .setParameter("type", MembershipType.valueOf(type).name())
                .setParameter("told", told)
                .executeUpdate();
    }

    private void keepLastDay(UUID id, @Nullable LocalDate lastDay, Instant told) {
        session.createNativeMutationQuery("""
                UPDATE membership SET ended_on = :endedOn, ended_told_at = :told
                WHERE id = :id AND told_later(:told, ended_told_at)
                """)
                .setParameter("id", id)
                .setParameter("endedOn", lastDay, LocalDate.class)
                .setParameter("told", told)
                .executeUpdate();
    }

    private void keepChange(UUID id, String type, LocalDate on, Instant told) {
        session.createNativeMutationQuery("""
                INSERT INTO membership_type_change AS known (membership_id, effective_on, type, told_at)
                SELECT :id, :effectiveOn, :type, :told FROM membership
                WHERE id = :id AND told_later(:told, corrected_told_at)
                ON CONFLICT (membership_id, effective_on) DO UPDATE
                SET type = excluded.type, told_at = excluded.told_at WHERE told_later(excluded.told_at, known.told_at)
                """)
                .setParameter("id", id)
                .setParameter("effectiveOn", on)
                .setParameter("type", MembershipType.valueOf(type).name())
                .setParameter("told", told)
                .executeUpdate();
    }

    private void forget(UUID id, Instant toldBefore) {
        session.createNativeMutationQuery(
                        "DELETE FROM membership_type_change WHERE membership_id = :id AND told_at < :told")
                .setParameter("id", id)
                .setParameter("told", toldBefore)
                .executeUpdate();
        session.createNativeMutationQuery("""
                UPDATE membership
                SET began_on = CASE WHEN told_later(:told, began_told_at) THEN NULL ELSE began_on END,
                    began_as = CASE WHEN told_later(:told, began_told_at) THEN NULL ELSE began_as END,
                    began_told_at = GREATEST(:told, began_told_at),
                    ended_on = CASE WHEN told_later(:told, ended_told_at) THEN NULL ELSE ended_on END,
                    ended_told_at = GREATEST(:told, ended_told_at),
                    corrected_told_at = GREATEST(:told, corrected_told_at)
                WHERE id = :id
                """)
                .setParameter("id", id)
                .setParameter("told", toldBefore)
                .executeUpdate();
    }
}
