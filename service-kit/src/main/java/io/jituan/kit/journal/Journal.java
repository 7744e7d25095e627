package io.jituan.kit.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.contracts.Event;
import io.jituan.kit.event.EventJson;
import io.jituan.kit.identifier.Identifiers;
import io.jituan.kit.time.DistrictTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Where every change is written, in the transaction that makes it.
@ApplicationScoped
public class Journal {
    private final DataSource dataSource;
    private final Instance<EntityManager> entities;
    private final ObjectMapper json;
    private final DistrictTime time;
    private final Authorship authorship;
    private final CommitSignal commits;

    Journal(
            DataSource dataSource,
            Instance<EntityManager> entities,
            ObjectMapper json,
            DistrictTime time,
            Authorship authorship,
            CommitSignal commits) {
        this.dataSource = dataSource;
        this.entities = entities;
        this.json = json;
        this.time = time;
        this.authorship = authorship;
        this.commits = commits;
    }

    /// Writes the change and its event; demands a running transaction. Pending changes of the persistence context are
    /// flushed first, so that the row lock of the aggregate is held when the journal row gets its number:
    /// that is why the versions of one aggregate never stand in the wrong order.
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Change change) {
        entities.stream().forEach(EntityManager::flush);
        Entry entry = entryOf(change);
        try (Connection connection = dataSource.getConnection()) {
            JournalRows.insert(connection, entry);
        } catch (SQLException e) {
            throw new IllegalStateException("the journal takes no entry for " + change.aggregate(), e);
        }
        commits.raiseAfterCommit();
    }

    private Entry entryOf(Change change) {
        return new Entry(
                time.now(),
                change.aggregate(),
                change.id(),
                change.version(),
                change.action(),
                change.step(),
                change.effectiveOn(),
                authorship.current(),
                jsonOf(change.before()),
                jsonOf(change.after()),
                change.announcement().map(Journal::announcementOf).orElse(null));
    }

    private static Announcement announcementOf(Event event) {
        return new Announcement(Identifiers.next(), event.type(), event.subject(), EventJson.write(event));
    }

    private @Nullable String jsonOf(@Nullable Object view) {
        if (view == null) {
            return null;
        }
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "not writable as JSON: " + view.getClass().getName(), e);
        }
    }
}
