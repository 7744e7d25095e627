package io.jituan.kit.imports.batch;

import io.jituan.kit.conditional.IfMatch;
import io.jituan.kit.time.DistrictTime;
import io.jituan.web.problem.Refused;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Gives up batches that nobody will carry out, and removes the rows of old ones.
@ApplicationScoped
public class DiscardImport {
    private final ImportKinds kinds;
    private final Batches batches;
    private final DistrictTime time;
    private final Duration kept;

    DiscardImport(
            ImportKinds kinds,
            Batches batches,
            DistrictTime time,
            @ConfigProperty(name = "jituan.imports.kept", defaultValue = "P7D") Duration kept) {
        this.kinds = kinds;
        this.batches = batches;
        this.time = time;
        this.kept = kept;
    }

    /// Gives a batch up.
    ///
    /// @throws Refused (409) where it is being carried out or was
    @Transactional(Transactional.TxType.MANDATORY)
    public void discard(UUID id, IfMatch seen) {
        kinds.allowed(batches.get(id).kind());
        batches.lock(id);
        Batch batch = batches.get(id);
        seen.check(batch.version());
        if (!batch.status().mayDiscard()) {
            throw new Refused(new ImportRefusal.StepOutOfOrder(batch.status()));
        }
        batches.discard(batch);
    }

    /// Removes the rows of batches that are older than `jituan.imports.kept` (a duration, 7 days by default).
    @Scheduled(every = "1h", delayed = "5m", identity = "imports-sweep")
    @Transactional
    void sweep() {
        for (Batch batch : batches.unsweptBefore(time.now().minus(kept))) {
            batches.lock(batch.id());
            batches.discard(batches.get(batch.id()));
        }
    }
}
