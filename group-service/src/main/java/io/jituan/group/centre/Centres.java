package io.jituan.group.centre;

import io.jituan.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The management centres that are registered.
@ApplicationScoped
public class Centres implements PanacheRepositoryBase<Centre, UUID> {
    /// The refusal of a code that is no centre at work.
    ///
    /// @param pointer JSON Pointer of the field that names it
    public Optional<CentreRefusal> refuseUnknown(String code, String pointer) {
        boolean known = count("code = ?1 and status = ?2", code, CentreStatus.ACTIVE) > 0;
        return known ? Optional.empty() : Optional.of(new CentreRefusal.CentreOfSchoolUnknown(code, pointer));
    }

    Centre active(UUID id) {
        Centre centre =
                findByIdOptional(id).orElseThrow(() -> new Refused(new CentreRefusal.CentreUnknown(id.toString())));
        if (!centre.isActive()) {
            throw new Refused(new CentreRefusal.CentreClosed());
        }
        return centre;
    }

    int openSchoolsOf(String code) {
        Number schools = (Number) getEntityManager()
                .createNativeQuery("SELECT count(*) FROM school WHERE centre_code = ? AND status = 'OPEN'")
                .setParameter(1, code)
                .getSingleResult();
        return schools.intValue();
    }
}
