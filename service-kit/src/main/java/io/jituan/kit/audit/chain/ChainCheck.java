package io.jituan.kit.audit.chain;

import io.jituan.verifiable.journal.Break;
import io.jituan.verifiable.journal.ChainVerifier;
import io.jituan.verifiable.journal.Digest;
import io.jituan.verifiable.journal.Flaw;
import io.jituan.verifiable.journal.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Recomputes every digest and the chain over them from what the database holds, in batches: whoever changed, took out
/// or moved an entry afterwards is found out, and with signed heads also who wrote the whole tail anew or cut it.
@ApplicationScoped
public class ChainCheck {
    private static final int BATCH = 1_000;
    private static final long TO_THE_END = Long.MAX_VALUE;

    private final AuditRecords records;

    public ChainCheck(AuditRecords records) {
        this.records = records;
    }

    /// Checks the whole journal.
    ///
    /// @param heads whose signatures were verified, read before this is called
    public ChainReport all(Collection<Head> heads) {
        return range(1, TO_THE_END, heads);
    }

    /// Checks a range of positions, believing the chain before it.
    public ChainReport range(long from, long to, Collection<Head> heads) {
        List<Head> within = heads.stream().filter(head -> head.position() <= to).toList();
        if (from == 1) {
            return walk(ChainVerifier.fromTheStart(within), to);
        }
        Optional<Digest> before = records.chainAt(from - 1);
        return before.isEmpty()
                ? new ChainReport(from - 1, 0, 0, Optional.of(new Break(from - 1, Flaw.MISSING)))
                : walk(ChainVerifier.after(from - 1, before.get(), within), to);
    }

    private ChainReport walk(ChainVerifier verifier, long to) {
        boolean fromTheStart = verifier.position() == 0;
        long last = Math.min(to, records.last());
        Optional<Break> found = entries(verifier, last);
        if (found.isEmpty()) {
            found = verifier.end();
        }
        if (found.isEmpty() && fromTheStart && to == TO_THE_END && records.hasStrays()) {
            found = Optional.of(new Break(verifier.position(), Flaw.UNPLACED));
        }
        return new ChainReport(verifier.position(), verifier.entries(), verifier.headsMet(), found);
    }

    private Optional<Break> entries(ChainVerifier verifier, long last) {
        while (verifier.position() < last) {
            List<PlacedRecord> batch = records.after(verifier.position(), last, BATCH);
            if (batch.isEmpty()) {
                return Optional.of(new Break(verifier.position() + 1, Flaw.MISSING));
            }
            Optional<Break> found = batch(verifier, batch);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Break> batch(ChainVerifier verifier, List<PlacedRecord> batch) {
        for (PlacedRecord placed : batch) {
            Optional<Break> found = one(verifier, placed);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Break> one(ChainVerifier verifier, PlacedRecord placed) {
        if (placed.record() != null) {
            return verifier.accept(placed.record());
        }
        boolean isNext = placed.position() == verifier.position() + 1;
        return Optional.of(new Break(verifier.position() + 1, isNext ? Flaw.ENTRY_MISSING : Flaw.MISSING));
    }
}
