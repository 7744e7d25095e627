package io.jituan.kit.change;

import io.jituan.kit.problem.DatabaseFailure;
import io.jituan.kit.problem.DatabaseRefusals;
import io.jituan.web.problem.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Runs a change in a transaction of its own, again where the database gave it up for another (serialization failure,
/// deadlock), and says in our words what the database refused.
@ApplicationScoped
class Transactions {
    private static final int ATTEMPTS = 4;
    private static final int PAUSE_MILLIS = 20;

    private final DatabaseRefusals refusals;

    Transactions(DatabaseRefusals refusals) {
        this.refusals = refusals;
    }

    /// Runs the work and commits.
    ///
    /// @param seconds after which the transaction is given up
    /// @throws Refused also for what the database refused: a constraint or a lost race (409, 412), contention (503)
    <T extends @Nullable Object> T run(int seconds, Callable<T> work) throws Exception {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return once(seconds, work);
            } catch (Exception e) {
                if (!DatabaseFailure.isRetriable(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
        return last(seconds, work);
    }

    private <T extends @Nullable Object> T last(int seconds, Callable<T> work) throws Exception {
        try {
            return once(seconds, work);
        } catch (Exception e) {
            throw DatabaseFailure.isRetriable(e) ? new Refused(new ChangeRefusal.TooMuchContention()) : e;
        }
    }

    private <T extends @Nullable Object> T once(int seconds, Callable<T> work) throws Exception {
        try {
            return QuarkusTransaction.requiringNew().timeout(seconds).call(work);
        } catch (Exception e) {
            throw refusals.of(e).<Exception>map(Refused::new).orElse(e);
        }
    }

    private static void pause(int attempt) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(ThreadLocalRandom.current().nextLong((long) PAUSE_MILLIS * attempt)));
    }
}
