package io.jituan.kit.inbox.parked;

import io.jituan.kit.inbox.Cause;
import io.jituan.kit.inbox.EventHandlers;
import io.jituan.kit.loop.Turn;
import io.jituan.kit.security.BackgroundWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Applies the events that waited behind a parked one once that one is settled, one at a time and in their order. One
/// that fails is parked for its own cause and holds up those behind it in turn.
@ApplicationScoped
public class ParkedRelease implements Turn {
    private final ParkedEventQueries queries;
    private final ParkedEventRows rows;
    private final EventHandlers handlers;

    ParkedRelease(ParkedEventQueries queries, ParkedEventRows rows, EventHandlers handlers) {
        this.queries = queries;
        this.rows = rows;
        this.handlers = handlers;
    }

    @Override
    @ActivateRequestContext
    public Outcome take() throws Exception {
        AtomicReference<@Nullable UUID> tried = new AtomicReference<>();
        try {
            return BackgroundWork.call(
                    "inbox-release", () -> QuarkusTransaction.requiringNew().call(() -> applyNext(tried)));
        } catch (Exception e) {
            UUID failed = tried.get();
            if (failed == null || Cause.isAilingDatabase(e)) {
                throw e;
            }
            QuarkusTransaction.requiringNew().call(() -> blame(failed, Cause.of(e)));
            return Outcome.WORKED;
        }
    }

    private Outcome applyNext(AtomicReference<@Nullable UUID> tried) throws Exception {
        Optional<UUID> next = rows.lockNextReleased();
        if (next.isEmpty()) {
            return Outcome.IDLE;
        }
        tried.set(next.get());
        handlers.apply(queries.delivery(next.get()).orElseThrow());
        rows.settle(next.get(), ParkedStatus.APPLIED, "system", null);
        return Outcome.WORKED;
    }

    private UUID blame(UUID failed, Cause cause) throws Exception {
        rows.blame(failed, cause);
        return failed;
    }
}
