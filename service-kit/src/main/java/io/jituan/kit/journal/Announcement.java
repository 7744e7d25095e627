package io.jituan.kit.journal;

import java.util.UUID;

/// The public event of an entry, as it will travel.
///
/// @param id CloudEvents id, unique
/// @param type CloudEvents type
/// @param subject the aggregate it is about, also the Kafka key
/// @param data JSON
public record Announcement(UUID id, String type, UUID subject, String data) {
    /// A megabyte is what a broker takes by default; an event carries ids, dates and codes and stays far below.
    static final int MAX_CHARACTERS = 256 * 1024;

    public Announcement {
        if (data.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException(type + " is too large to be sent: " + data.length());
        }
    }
}
