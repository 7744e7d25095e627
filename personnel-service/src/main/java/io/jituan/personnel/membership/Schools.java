package io.jituan.personnel.membership;

import io.jituan.contracts.group.v1.SchoolChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The schools heard of: names for people to read, codes for what a caller may see.
@ApplicationScoped
class Schools {
    /// Older than every version that group-service gives.
    private static final long ONLY_MENTIONED = -1;

    private final Session session;

    Schools(Session session) {
        this.session = session;
    }

    /// Keeps the newest version heard.
    void changed(SchoolChanged event) {
        keep(event.schoolId(), event.version(), event.code(), event.name(), event.centreCode());
    }

    /// Keeps what a membership says of its school until the school's own event arrives.
    void mentioned(UUID id, @Nullable String code, String name) {
        keep(id, ONLY_MENTIONED, code, name, null);
    }

    private void keep(UUID id, long version, @Nullable String code, String name, @Nullable String centreCode) {
        session.createNativeMutationQuery("""
                INSERT INTO school AS known (id, version, code, name, centre_code)
                VALUES (:id, :version, :code, :name, :centreCode)
                ON CONFLICT (id) DO UPDATE
                SET version = excluded.version, code = excluded.code, name = excluded.name, centre_code = excluded.centre_code
                WHERE known.version < excluded.version
                """)
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("code", code, String.class)
                .setParameter("name", name)
                .setParameter("centreCode", centreCode, String.class)
                .executeUpdate();
    }
}
