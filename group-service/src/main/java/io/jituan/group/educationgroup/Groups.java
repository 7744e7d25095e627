package io.jituan.group.educationgroup;

import io.jituan.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// The groups there are.
@ApplicationScoped
class Groups implements PanacheRepositoryBase<EducationGroup, UUID> {
    EducationGroup locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refused(new GroupRefusal.GroupUnknown(id.toString(), "")));
    }

    Optional<EducationGroup> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /// The code of a group that the school leads, or belongs to as an integrated or supported member, on that day
    /// or after.
    Optional<String> groupOf(UUID schoolId, LocalDate day) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT g.code FROM affiliation a JOIN education_group g ON g.id = a.group_id
                        WHERE a.school_id = ? AND a.kind <> 'ASSOCIATED' AND (a.ended_on IS NULL OR a.ended_on >= ?)
                        LIMIT 1
                        """, String.class)
                .setParameter(1, schoolId)
                .setParameter(2, day)
                .getResultStream()
                .findFirst();
    }

    /// Gives the lead its place, for as long as the group lasts.
    void placeLead(EducationGroup group) {
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO affiliation (group_id, school_id, kind, began_on, seat) VALUES (?, ?, 'LEAD', ?, 1)
                        """)
                .setParameter(1, group.id())
                .setParameter(2, group.leadSchoolId())
                .setParameter(3, group.establishedOn())
                .executeUpdate();
    }
}
