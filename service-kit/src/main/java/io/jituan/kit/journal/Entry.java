package io.jituan.kit.journal;

import io.jituan.verifiable.journal.CanonicalText;
import io.jituan.verifiable.journal.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of the journal: who did what to which aggregate, how it stood before and after, and what the others hear of
/// it. Everything here is covered by its digest.
///
/// @param recordedAt when it was written, in whole microseconds as the database keeps it
/// @param aggregate kind of thing
/// @param aggregateId which one
/// @param version of the aggregate after the change
/// @param action what happened
/// @param step the domain's word for it
/// @param effectiveOn the day from which it holds
/// @param author who did it
/// @param before JSON, null when the thing was created
/// @param after JSON, null when it was deleted
/// @param announcement its public event, null where it concerns nobody else
public record Entry(
        Instant recordedAt,
        String aggregate,
        UUID aggregateId,
        long version,
        Action action,
        String step,
        LocalDate effectiveOn,
        Author author,
        @Nullable String before,
        @Nullable String after,
        @Nullable Announcement announcement) {

    public Entry {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /// Who made a change, in which client, for which request.
    ///
    /// @param subject the token's `sub`, or the name of the task in the background
    /// @param name for people to read in histories
    /// @param client the OAuth client that acted
    /// @param requestId under which the logs know the request
    public record Author(String subject, String name, String client, String requestId) {}

    /// The digest over every part, in the order of [io.jituan.verifiable.journal.JournalRecord#PARTS].
    public Digest digest() {
        return Digest.of(CanonicalText.of(parts()));
    }

    private List<@Nullable String> parts() {
        return Arrays.asList(
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt)),
                aggregate,
                aggregateId.toString(),
                Long.toString(version),
                action.name(),
                step,
                effectiveOn.toString(),
                author.subject(),
                author.name(),
                author.client(),
                author.requestId(),
                before,
                after,
                announcement == null ? null : announcement.id().toString(),
                announcement == null ? null : announcement.type(),
                announcement == null ? null : announcement.subject().toString(),
                announcement == null ? null : announcement.data());
    }
}
