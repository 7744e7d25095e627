package io.jituan.kit.imports.file;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// The files of the request in hand: written to disk as they arrive, so that memory does not grow with them,
/// and removed when the request is over.
@RequestScoped
class ReceivedFiles {
    private final List<Path> files = new ArrayList<>();

    Upload receive(InputStream body) throws IOException {
        Path path = Files.createTempFile("jituan-import-", ".upload");
        files.add(path);
        MessageDigest digest = sha256();
        try (OutputStream out = Files.newOutputStream(path)) {
            long bytes = new DigestInputStream(body, digest).transferTo(out);
            return new Upload(path, bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    @PreDestroy
    void remove() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                Log.warnf(e, "an uploaded file stays behind in the temporary directory");
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("a Java runtime without SHA-256", e));
        }
    }
}
