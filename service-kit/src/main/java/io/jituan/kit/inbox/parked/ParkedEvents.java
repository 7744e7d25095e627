package io.jituan.kit.inbox.parked;

import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.conditional.Versioned;
import io.jituan.kit.inbox.Cause;
import io.jituan.kit.inbox.EventHandlers;
import io.jituan.kit.paging.Page;
import io.jituan.kit.paging.PageRequest;
import io.jituan.kit.security.CurrentCaller;
import io.jituan.web.problem.Refused;
import io.jituan.web.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/// What a district administrator may do with parked events. Only the first of an aggregate can be settled; those behind
/// it are applied by themselves afterwards ([ParkedRelease]).
@ApplicationScoped
public class ParkedEvents {
    private final ParkedEventQueries queries;
    private final ParkedEventRows rows;
    private final EventHandlers handlers;
    private final CurrentCaller caller;

    ParkedEvents(ParkedEventQueries queries, ParkedEventRows rows, EventHandlers handlers, CurrentCaller caller) {
        this.queries = queries;
        this.rows = rows;
        this.handlers = handlers;
        this.caller = caller;
    }

    Page<ParkedEventView> list(ParkedEventFilter filter, PageRequest page) {
        caller.require(Role.DISTRICT_ADMIN);
        return queries.list(filter, page);
    }

    Versioned<ParkedEventView> get(UUID id) {
        caller.require(Role.DISTRICT_ADMIN);
        return find(id);
    }

    /// Applies the event, within the running transaction.
    ///
    /// @throws Refused where it fails again, saying why
    Versioned<ParkedEventView> replay(UUID id, IfMatch ifMatch) throws SQLException {
        claim(id, ifMatch);
        try {
            handlers.apply(queries.delivery(id).orElseThrow());
        } catch (RuntimeException e) {
            throw new Refused(
                    new ParkedEventRefusal.ParkedEventFailsAgain(Cause.of(e).text()));
        }
        rows.settle(id, ParkedStatus.APPLIED, caller.get().name(), null);
        return find(id);
    }

    /// Gives the event up.
    Versioned<ParkedEventView> discard(UUID id, String reason, IfMatch ifMatch) throws SQLException {
        claim(id, ifMatch);
        rows.settle(id, ParkedStatus.DISCARDED, caller.get().name(), reason);
        return find(id);
    }

    /// Gives up all that are parked, because they will be delivered again.
    public void dropAll(String reason) throws SQLException {
        rows.dropAll(caller.get().name(), reason);
    }

    private void claim(UUID id, IfMatch ifMatch) throws SQLException {
        caller.require(Role.DISTRICT_ADMIN);
        rows.lock(id);
        Versioned<ParkedEventView> parked = find(id);
        ifMatch.check(parked.version());
        if (parked.view().status() != ParkedStatus.PARKED) {
            throw new Refused(
                    new ParkedEventRefusal.ParkedEventSettled(parked.view().status()));
        }
        queries.firstBefore(id).ifPresent(first -> {
            throw new Refused(new ParkedEventRefusal.ParkedEventBehind(first));
        });
    }

    private Versioned<ParkedEventView> find(UUID id) {
        return queries.find(id).orElseThrow(() -> new Refused(new ParkedEventRefusal.ParkedEventUnknown(id)));
    }
}
