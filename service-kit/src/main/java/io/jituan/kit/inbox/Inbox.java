package io.jituan.kit.inbox;

import io.jituan.kit.inbox.rebuild.Generations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// Applies received events, each exactly once in effect: its id is recorded in the transaction of its handlers. A batch
/// shares one transaction; where that fails its events are tried one by one, and one that fails every time is parked
/// together with what follows of the same aggregate, so that it stops nobody else.
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final EventHandlers handlers;
    private final InboxRows rows;
    private final Generations generations;
    private final InboxMeters meters;

    Inbox(EventHandlers handlers, InboxRows rows, Generations generations, InboxMeters meters) {
        this.handlers = handlers;
        this.rows = rows;
        this.generations = generations;
        this.meters = meters;
    }

    /// Applies or parks all of them; when it returns they need not be delivered again.
    ///
    /// @param generation the one they were read in
    /// @throws Exception where the database is ailing or the generation is over: deliver them again
    @ActivateRequestContext
    public void accept(int generation, List<Delivery> batch) throws Exception {
        try {
            apply(generation, batch);
        } catch (Exception e) {
            passOnUnlessEventsAreToBlame(e);
            LOG.warnf(
                    "a batch of %d events failed and is tried one by one: %s",
                    batch.size(), Cause.of(e).text());
            for (Delivery delivery : batch) {
                applyAlone(generation, delivery);
            }
        }
    }

    private void applyAlone(int generation, Delivery delivery) throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                apply(generation, List.of(delivery));
                return;
            } catch (Exception e) {
                passOnUnlessEventsAreToBlame(e);
                Cause cause = Cause.of(e);
                if (tries == TRIES || cause.obstacle() == Obstacle.UNREADABLE) {
                    park(generation, delivery, cause, tries);
                    return;
                }
                Thread.sleep(PAUSE.multipliedBy(tries));
            }
        }
    }

    private void apply(int generation, List<Delivery> batch) {
        QuarkusTransaction.requiringNew()
                .call(() -> applyWithinTransaction(generation, batch))
                .forEach(meters::count);
    }

    private List<Effect> applyWithinTransaction(int generation, List<Delivery> batch) throws SQLException {
        generations.demand(generation);
        Set<String> fresh = rows.record(generation, batch);
        Set<String> blocked = rows.blocked(batch.stream().map(Delivery::key).collect(Collectors.toSet()));
        List<Effect> effects = new ArrayList<>();
        for (Delivery delivery : batch) {
            effects.add(fresh.remove(delivery.identity()) ? applyFresh(delivery, blocked) : Effect.REPEATED);
        }
        return effects;
    }

    private Effect applyFresh(Delivery delivery, Set<String> blocked) throws SQLException {
        if (blocked.contains(delivery.key())) {
            rows.park(delivery, Cause.BEHIND, 0);
            return Effect.PARKED;
        }
        handlers.apply(delivery);
        return Effect.APPLIED;
    }

    private void park(int generation, Delivery delivery, Cause cause, int tries) {
        QuarkusTransaction.requiringNew().call(() -> {
            generations.demand(generation);
            rows.record(generation, List.of(delivery));
            rows.park(delivery, cause, tries);
            return Effect.PARKED;
        });
        meters.count(Effect.PARKED);
        LOG.errorf("parked event %s of type %s: %s", delivery.received().id(), delivery.type(), cause.text());
    }

    private static void passOnUnlessEventsAreToBlame(Exception failure) throws Exception {
        if (Cause.isAilingDatabase(failure) || Generations.isOver(failure)) {
            throw failure;
        }
    }
}
