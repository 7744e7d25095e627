package io.jituan.group.leadership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// All appointments, past ones too.
@ApplicationScoped
class ChiefPrincipals implements PanacheRepositoryBase<ChiefPrincipal, UUID> {
    /// Whoever sits, or will sit, without an end.
    Optional<ChiefPrincipal> seated(UUID groupId) {
        return find("groupId = ?1 and endedOn is null", groupId).firstResultOptional();
    }
}
