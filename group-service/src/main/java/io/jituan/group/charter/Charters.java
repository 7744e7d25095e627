package io.jituan.group.charter;

import io.jituan.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// All versions of all charters.
@ApplicationScoped
class Charters implements PanacheRepositoryBase<Charter, UUID> {
    Charter existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new CharterRefusal.CharterUnknown(id.toString())));
    }

    Optional<Charter> latest(UUID groupId) {
        return find("groupId = ?1 order by number desc", groupId).firstResultOptional();
    }

    Optional<Charter> inForce(UUID groupId) {
        return find("groupId = ?1 and stage = ?2 and replacedOn is null", groupId, CharterStage.FILED)
                .firstResultOptional();
    }
}
