package io.jituan.kit.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /// The digest over every part, each written as `<bytes>:<part>` and an absent one as `-`, in the order of
    /// `journal_canonical` in the database.
    public Digest digest() {
        return Digest.of(canonical(
                ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt),
                aggregate,
                aggregateId,
                version,
                action,
                step,
                effectiveOn,
                author.subject(),
                author.name(),
                author.client(),
                author.requestId(),
                before,
                after,
                announcement == null ? null : announcement.id(),
                announcement == null ? null : announcement.type(),
                announcement == null ? null : announcement.subject(),
                announcement == null ? null : announcement.data()));
    }

    private static String canonical(@Nullable Object... parts) {
        return Arrays.stream(parts).map(Entry::netstring).collect(Collectors.joining());
    }

    private static String netstring(@Nullable Object part) {
        if (part == null) {
            return "-";
        }
        String text = part.toString();
        return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
    }
}
