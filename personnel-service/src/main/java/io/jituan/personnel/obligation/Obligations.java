package io.jituan.personnel.obligation;

import io.jituan.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// All obligations that bind, bound or will bind.
@ApplicationScoped
class Obligations implements PanacheRepositoryBase<Obligation, UUID> {
    List<Obligation> of(UUID membershipId) {
        return list("membershipId = ?1 order by from, kind", membershipId);
    }

    /// The obligation of that id.
    ///
    /// @throws Refused (404) where there is none
    Obligation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new ObligationRefusal.NotFound(id)));
    }
}
