package io.jituan.personnel.membership;

import io.jituan.contracts.group.v1.GroupEstablished;
import io.jituan.contracts.group.v1.MembershipBegan;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/// The education groups heard of.
@ApplicationScoped
class EducationGroups {
    private final Session session;

    EducationGroups(Session session) {
        this.session = session;
    }

    void established(GroupEstablished event) {
        session.createNativeMutationQuery("""
                INSERT INTO education_group (id, code, name) VALUES (:id, :code, :name)
                ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name
                """)
                .setParameter("id", event.groupId())
                .setParameter("code", event.groupCode())
                .setParameter("name", event.groupName())
                .executeUpdate();
    }

    /// Keeps what a membership says of its group until the group's own event arrives: its code also stands for its
    /// name.
    void mentioned(MembershipBegan event) {
        session.createNativeMutationQuery("""
                INSERT INTO education_group (id, code, name) VALUES (:id, :code, :code) ON CONFLICT (id) DO NOTHING
                """)
                .setParameter("id", event.groupId())
                .setParameter("code", event.groupCode())
                .executeUpdate();
    }
}
