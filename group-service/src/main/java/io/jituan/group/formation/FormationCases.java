package io.jituan.group.formation;

import io.jituan.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// All formation cases, decided ones too.
@ApplicationScoped
class FormationCases implements PanacheRepositoryBase<FormationCase, UUID> {
    FormationCase existing(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new FormationRefusal.CaseUnknown(id.toString())));
    }
}
