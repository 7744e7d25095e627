package io.jituan.group.school;

import io.jituan.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The schools that are registered.
@ApplicationScoped
class Schools implements PanacheRepositoryBase<School, UUID> {
    School existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new SchoolRefusal.SchoolUnknown(id.toString(), "")));
    }

    /// The school, locked so that nobody gives it a place in a group meanwhile.
    School locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refused(new SchoolRefusal.SchoolUnknown(id.toString(), "")));
    }

    /// A school that may change, locked.
    School open(UUID id) {
        School school = locked(id);
        if (!school.isOpen()) {
            throw new Refused(new SchoolRefusal.SchoolNotOpen(school.view().status()));
        }
        return school;
    }

    Optional<School> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /// Codes of the groups in which a school has a place on that day or after it.
    List<String> groupsFrom(UUID id, LocalDate day) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT DISTINCT g.code FROM affiliation a JOIN education_group g ON g.id = a.group_id
                        WHERE a.school_id = ? AND (a.ended_on IS NULL OR a.ended_on >= ?) ORDER BY g.code
                        """, String.class)
                .setParameter(1, id)
                .setParameter(2, day)
                .getResultList();
    }
}
