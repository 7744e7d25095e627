package io.jituan.verifiable.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text that an entry's digest is taken of: every part as `<bytes in UTF-8>:<part>`, an absent one as `-`, one
/// after the other. No part can be moved into its neighbour without a length telling. The database writes the
/// same (`journal_canonical`).
public final class CanonicalText {
    private CanonicalText() {}

    /// The text of these parts, in this order.
    public static String of(List<@Nullable String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            append(text, part);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable String part) {
        if (part == null) {
            text.append('-');
            return;
        }
        text.append(part.getBytes(StandardCharsets.UTF_8).length).append(':').append(part);
    }
}
