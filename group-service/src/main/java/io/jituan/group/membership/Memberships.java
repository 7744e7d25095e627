package io.jituan.group.membership;

import io.jituan.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// All memberships, those that ended too.
@ApplicationScoped
class Memberships implements PanacheRepositoryBase<Membership, UUID> {
    Membership existing(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> new Refused(new MembershipRefusal.MembershipUnknown(id.toString())));
    }

    /// Tells school and group of a membership without loading it, so that both can be locked first.
    Parties partiesOf(UUID id) {
        return getEntityManager()
                .createQuery("select schoolId, groupId from Membership where id = :id", Parties.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(new MembershipRefusal.MembershipUnknown(id.toString())));
    }

    record Parties(UUID schoolId, UUID groupId) {}
}
