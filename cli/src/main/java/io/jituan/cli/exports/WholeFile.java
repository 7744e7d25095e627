package io.jituan.cli.exports;

import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.api.Download;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is there whole or not at all: it is written beside its place, and put there when it is complete.
record WholeFile(Path path) {
    private static final int BUFFER = 1 << 16;

    /// Writes what arrives.
    ///
    /// @return how many bytes
    long write(Download download) {
        Path part = path.resolveSibling(path.getFileName() + ".part");
        try {
            long bytes = copy(download, part);
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            return bytes;
        } catch (IOException e) {
            throw Failure.ofUse(Texts.of("file-unwritable", path));
        } finally {
            remove(part);
        }
    }

    private static long copy(Download download, Path part) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(part)) {
            for (int read = read(download, buffer); read >= 0; read = read(download, buffer)) {
                out.write(buffer, 0, read);
                bytes += read;
            }
        }
        return bytes;
    }

    private static int read(Download download, byte[] buffer) {
        InputStream body = download.body();
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw download.broken(e);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw Failure.ofUse(Texts.of("file-unwritable", part));
        }
    }
}
