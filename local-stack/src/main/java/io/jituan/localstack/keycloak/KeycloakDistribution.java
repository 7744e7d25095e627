package io.jituan.localstack.keycloak;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import io.jituan.localstack.process.LogTail;
import io.jituan.localstack.process.ProcessFailed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Keycloak's distribution zip, brought by Maven and unpacked once per checkout.
final class KeycloakDistribution {
    private KeycloakDistribution() {}

    /// Its home directory.
    static Path unpacked(Checkout checkout, Path log) {
        String version = version();
        Path home = checkout.cache().resolve("keycloak-" + version);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Directories.create(checkout.cache());
            download(checkout, version, log);
            Path zip = checkout.cache().resolve("keycloak-quarkus-dist-%s.zip".formatted(version));
            Path half = Files.createTempDirectory(checkout.cache(), "unpacking-");
            unzip(zip, half);
            Files.delete(zip);
            Directories.moveUnlessThere(half.resolve("keycloak-" + version), home);
            Directories.delete(half);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak could not be unpacked", e);
        }
    }

    /// The version stands in the root pom and comes here by resource filtering.
    private static String version() {
        try (InputStream resource = KeycloakDistribution.class.getResourceAsStream("versions.properties")) {
            Properties properties = new Properties();
            properties.load(resource);
            return properties.getProperty("keycloak");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void download(Checkout checkout, String version, Path log) throws IOException {
        Directories.createAround(log);
        Process maven = new ProcessBuilder(List.of(
                        "mvn",
                        "-q",
                        "dependency:copy",
                        "-Dartifact=org.keycloak:keycloak-quarkus-dist:%s:zip".formatted(version),
                        "-DoutputDirectory=" + checkout.cache()))
                .directory(Directories.create(checkout.local()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (maven.onExit().join().exitValue() != 0) {
            throw new ProcessFailed("The download of Keycloak", "failed", LogTail.of(log));
        }
    }

    private static void unzip(Path zip, Path into) throws IOException {
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entries, entry, into);
            }
        }
    }

    private static void write(ZipInputStream entries, ZipEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("The archive names a place outside of itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Directories.createAround(target);
        Files.copy(entries, target);
        if (target.toString().endsWith(".sh")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
