package io.jituan.kit.journal.sequencer;

import io.jituan.kit.journal.Digest;
import io.jituan.kit.journal.JournalEntry;
import io.jituan.kit.journal.JournalReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;

/// Recomputes every digest and the chain over them from what the journal says: whoever changed, took out or moved an
/// entry afterwards is found out.
@ApplicationScoped
public class ChainCheck {
    private static final int BATCH = 1_000;

    private final JournalReader journal;

    public ChainCheck(JournalReader journal) {
        this.journal = journal;
    }

    /// The first position at which the journal is not what it was, or empty where it is whole.
    public OptionalLong firstBreak() throws SQLException {
        Link link = new Link(0, Digest.GENESIS);
        List<JournalEntry> entries = journal.after(0, BATCH);
        while (!entries.isEmpty()) {
            for (JournalEntry entry : entries) {
                if (!link.leadsTo(entry)) {
                    return OptionalLong.of(link.position() + 1);
                }
                link = new Link(entry.position(), entry.chain());
            }
            entries = journal.after(link.position(), BATCH);
        }
        return OptionalLong.empty();
    }

    private record Link(long position, Digest chain) {
        boolean leadsTo(JournalEntry entry) {
            Digest digest = entry.entry().digest();
            return entry.position() == position + 1
                    && entry.digest().equals(digest)
                    && entry.chain().equals(chain.chainedWith(digest));
        }
    }
}
