package io.jituan.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jituan.kit.imports.batch.Batch;
import io.jituan.kit.imports.batch.BatchStatus;
import io.jituan.kit.imports.batch.CommitMode;
import io.jituan.kit.imports.batch.PlannedRow;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A batch: what was found in the file, what its rows come to, and how far it has come.
///
/// @param counts of the plan; once committed, of what was done
/// @param columns the headers of the file that mean a column, with that column
/// @param unknownColumns headers that mean nothing; their cells are left aside
/// @param rejected the first refused rows; all of them are at `rows?action=refuse`
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Import")
public record BatchView(
        UUID id,
        String kind,
        BatchStatus status,
        @Nullable CommitMode mode,
        FileView file,
        List<HeadingView> columns,
        List<String> unknownColumns,
        Batch.Counts counts,
        List<PlannedRow> rejected,
        Instant plannedAt,
        @Nullable Instant committedAt) {

    /// The file.
    @Schema(name = "ImportFile")
    public record FileView(String name, long bytes, String sha256, String format, String encoding, String separator) {}

    /// A header of the file and the column it means.
    @Schema(name = "ImportColumn")
    public record HeadingView(String header, String column) {}

    static BatchView of(Batch batch, List<PlannedRow> rejected) {
        Batch.Source source = batch.source();
        return new BatchView(
                batch.id(),
                batch.kind(),
                batch.status(),
                batch.mode(),
                new FileView(
                        source.fileName(),
                        source.bytes(),
                        source.sha256(),
                        source.format().format(),
                        source.format().encoding(),
                        source.format().separator()),
                batch.headings().stream()
                        .filter(heading -> heading.column() != null)
                        .map(heading ->
                                new HeadingView(heading.text(), Objects.requireNonNullElse(heading.column(), "")))
                        .toList(),
                batch.headings().stream()
                        .filter(heading -> heading.column() == null)
                        .map(Batch.Heading::text)
                        .toList(),
                batch.counts(),
                rejected,
                batch.plannedAt(),
                batch.committedAt());
    }
}
