package io.jituan.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jituan.kit.audit.chain.ChainReport;
import io.jituan.kit.audit.head.Anchor;
import io.jituan.kit.audit.head.AnchoredHeads;
import io.jituan.verifiable.journal.Flaw;
import org.jspecify.annotations.Nullable;

/// What recomputing the journal found.
///
/// @param outcome in one word
/// @param from the first position that was recomputed
/// @param to the last one that is whole
/// @param entries how many are whole
/// @param heads with how many signed heads the chain was found to agree
/// @param unverifiedHeads how many heads lie on Kafka or in the database that none of our keys signed; they are passed
///     over
/// @param anchor whether the heads on Kafka could be compared
/// @param broken the first position that is not what it was, absent where all are
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditReport(
        Outcome outcome,
        long from,
        long to,
        long entries,
        long heads,
        long unverifiedHeads,
        Anchor anchor,
        @Nullable Broken broken) {

    /// Whether the journal is what it was.
    public enum Outcome {
        WHOLE,
        BROKEN
    }

    /// Where it is not.
    ///
    /// @param position the first one
    /// @param flaw what is wrong with it
    public record Broken(long position, Flaw flaw) {}

    static AuditReport of(long from, ChainReport found, AnchoredHeads.Known known) {
        Broken broken = found.firstBreak()
                .map(first -> new Broken(first.position(), first.flaw()))
                .orElse(null);
        return new AuditReport(
                broken == null ? Outcome.WHOLE : Outcome.BROKEN,
                from,
                found.position(),
                found.entries(),
                found.headsMet(),
                known.unverified(),
                known.anchor(),
                broken);
    }
}
