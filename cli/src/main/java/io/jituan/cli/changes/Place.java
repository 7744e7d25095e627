package io.jituan.cli.changes;

import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Where a reader stands in the feed, in a file that survives him.
///
/// @param file empty where nobody wants it kept
record Place(Optional<Path> file) {

    /// The place kept the last time, empty for a reader who has not begun.
    Optional<String> kept() {
        if (file.isEmpty() || !Files.exists(file.get())) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file.get()).strip()).filter(text -> !text.isEmpty());
        } catch (IOException e) {
            throw Failure.ofUse(Texts.of("place-unreadable", file.get()));
        }
    }

    /// Keeps a place. Moved into place as a whole, so that a kill leaves the old one or the new one.
    void keep(String next) {
        if (file.isEmpty()) {
            return;
        }
        Path target = file.get().toAbsolutePath();
        Path half = target.resolveSibling(target.getFileName() + ".half");
        try {
            Files.writeString(half, next + "\n");
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failure.ofUse(Texts.of("place-unwritable", target));
        }
    }
}
