package io.jituan.localstack.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Shows what another process adds to its log.
final class LogFollower {
    private final Path log;
    private final PrintStream out;
    private long shown;

    LogFollower(Path log, PrintStream out) {
        this.log = log;
        this.out = out;
    }

    void showNew() {
        if (!Files.exists(log)) {
            return;
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(shown);
            byte[] added = new byte[(int) (file.length() - shown)];
            file.readFully(added);
            shown += added.length;
            out.write(added, 0, added.length);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
