package io.jituan.localstack.stack;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the JVM remembers of an earlier run of an application (JDK 25's AOT cache): the second start takes half the
/// time.
///
/// @param file the cache
/// @param program what it was made of; a newer build makes the cache useless
public record AotCache(Path file, Path program) {

    public static AotCache of(Checkout checkout, Application application) {
        return new AotCache(
                checkout.local().resolve("aot").resolve(application.processName() + ".aot"),
                application.runner(checkout));
    }

    public boolean fits() {
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(program)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> options(StackOptions.ApplicationMode mode) {
        return switch (mode) {
            case QUICK -> fits() ? List.of("-XX:AOTCache=" + file) : List.of();
            case TRAINING -> training();
        };
    }

    private List<String> training() {
        Directories.createAround(file);
        return List.of("-XX:AOTCacheOutput=" + file);
    }
}
