package io.jituan.verifiable.journal;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Walks a journal position by position, recomputing every digest and the chain, and compares the chain with the heads
/// that were signed. Holds one link and the heads, whatever the journal's length.
public final class ChainVerifier {
    private final NavigableMap<Long, List<Digest>> signed = new TreeMap<>();
    private long position;
    private @Nullable Digest chain;
    private long entries;
    private long headsMet;

    private ChainVerifier(long position, @Nullable Digest chain, Collection<Head> heads) {
        this.position = position;
        this.chain = chain;
        heads.stream()
                .filter(head -> head.position() > position)
                .forEach(head -> signed.merge(head.position(), List.of(head.chain()), ChainVerifier::both));
    }

    /// Begins with the first position.
    ///
    /// @param heads whose signatures were verified
    public static ChainVerifier fromTheStart(Collection<Head> heads) {
        return new ChainVerifier(0, Digest.GENESIS, heads);
    }

    /// Begins after a position whose chain is known.
    public static ChainVerifier after(long position, Digest chain, Collection<Head> heads) {
        return new ChainVerifier(position, chain, heads);
    }

    /// Begins at a position before which nothing is known: its chain is believed, and held to the signed heads.
    public static ChainVerifier fromWithin(long first, Collection<Head> heads) {
        return new ChainVerifier(first - 1, null, heads);
    }

    /// Takes the next record.
    ///
    /// @return what is wrong with it; once something is, the walk is over
    public Optional<Break> accept(JournalRecord record) {
        long expected = position + 1;
        if (record.position() != expected) {
            return Optional.of(
                    record.position() > expected
                            ? new Break(expected, Flaw.MISSING)
                            : new Break(record.position(), Flaw.REPEATED));
        }
        Optional<Flaw> flaw = flawOf(record);
        if (flaw.isEmpty()) {
            position = expected;
            chain = record.chain();
            entries++;
        }
        return flaw.map(found -> new Break(expected, found));
    }

    /// To be asked when no record follows: whether a later one was signed.
    public Optional<Break> end() {
        return signed.higherKey(position) == null ? Optional.empty() : Optional.of(new Break(position + 1, Flaw.CUT));
    }

    /// The last position that was found whole.
    public long position() {
        return position;
    }

    /// How many entries were found whole.
    public long entries() {
        return entries;
    }

    /// How many signed heads the chain was found to agree with.
    public long headsMet() {
        return headsMet;
    }

    private Optional<Flaw> flawOf(JournalRecord record) {
        Digest digest = record.recomputed();
        if (!record.digest().equals(digest)) {
            return Optional.of(Flaw.DIGEST);
        }
        if (chain != null && !record.chain().equals(chain.chainedWith(digest))) {
            return Optional.of(Flaw.CHAIN);
        }
        List<Digest> heads = signed.getOrDefault(record.position(), List.of());
        if (!heads.stream().allMatch(record.chain()::equals)) {
            return Optional.of(Flaw.FORKED);
        }
        headsMet += heads.size();
        return Optional.empty();
    }

    private static List<Digest> both(List<Digest> some, List<Digest> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
