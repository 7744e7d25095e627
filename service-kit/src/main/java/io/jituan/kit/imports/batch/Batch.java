package io.jituan.kit.imports.batch;

import io.jituan.kit.imports.file.TableFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One file that was sent: what it is, what its plan counted, what became of it.
///
/// @param version for ETag and If-Match
/// @param mode how it was committed, null before
/// @param swept whether its rows are no longer kept
public record Batch(
        UUID id,
        long version,
        String kind,
        BatchStatus status,
        @Nullable CommitMode mode,
        Source source,
        List<Heading> headings,
        Counts counts,
        Instant plannedAt,
        String plannedBy,
        @Nullable Instant committedAt,
        boolean swept) {

    /// The file.
    public record Source(String fileName, long bytes, String sha256, TableFile.Format format) {}

    /// A header cell of the file.
    ///
    /// @param text as written
    /// @param column the column it means, null where it is left aside
    public record Heading(String text, @Nullable String column) {}

    /// How many rows come to what.
    public record Counts(long rows, long created, long changed, long same, long refused) {}

    public Batch {
        headings = List.copyOf(headings);
    }

    /// When its changes took effect.
    public Optional<Instant> committed() {
        return Optional.ofNullable(committedAt);
    }

    Tables tables() {
        return Tables.of(id);
    }
}
