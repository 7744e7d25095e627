package io.jituan.cli.profile;

import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/// Keeps people signed in: a refresh token for each issuer, in a file that only its owner may read.
///
/// @param file need not be there yet
public record Sessions(Path file) {
    /// The file of the person at this machine.
    public static Sessions usual(Map<String, String> environment) {
        return new Sessions(Profiles.directory(environment).resolve("sessions.properties"));
    }

    /// Whether somebody is signed in at the issuer.
    public boolean holds(URI issuer) {
        return Optional.ofNullable(read().getProperty(issuer.toString())).isPresent();
    }

    /// Keeps a refresh token, in the place of an older one.
    public void keep(URI issuer, String refreshToken) {
        change(sessions -> {
            sessions.setProperty(issuer.toString(), refreshToken);
            return refreshToken;
        });
    }

    /// Forgets the session at an issuer.
    ///
    /// @return its refresh token, empty where there was none
    public Optional<String> forget(URI issuer) {
        return change(sessions -> Optional.ofNullable((String) sessions.remove(issuer.toString())));
    }

    /// Spends the refresh token on a new one. Two runs of the command never spend the same: the second waits, and
    /// spends what the first was given.
    ///
    /// @param exchange takes the old token and gives the new one
    public void renew(URI issuer, Function<String, String> exchange) {
        change(sessions ->
                sessions.computeIfPresent(issuer.toString(), (name, token) -> exchange.apply((String) token)));
    }

    private <T> T change(Function<Properties, T> work) {
        try {
            Files.createDirectories(directory());
            try (FileChannel channel =
                            FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Properties sessions = read();
                T result = work.apply(sessions);
                write(sessions);
                return result;
            }
        } catch (IOException e) {
            throw Failure.ofUse(Texts.of("session-unwritable", file));
        }
    }

    private Properties read() {
        Properties sessions = new Properties();
        if (!Files.exists(file)) {
            return sessions;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            sessions.load(reader);
            return sessions;
        } catch (IOException e) {
            throw Failure.ofUse(Texts.of("session-unreadable", file));
        }
    }

    /// Written beside and moved, so that a killed command leaves the old file or the new one.
    private void write(Properties sessions) throws IOException {
        Path next = Files.createTempFile(directory(), "sessions", null, ownersOnly());
        try (Writer writer = Files.newBufferedWriter(next)) {
            sessions.store(writer, null);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Where the file system knows no such permissions, the home directory's guard it.
    private static FileAttribute<?>[] ownersOnly() {
        boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private Path directory() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a directory");
    }

    private Path lockFile() {
        return directory().resolve(file.getFileName() + ".lock");
    }
}
