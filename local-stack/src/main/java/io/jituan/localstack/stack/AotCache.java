package io.jituan.localstack.stack;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import io.jituan.localstack.infrastructure.KafkaBroker;
import io.jituan.localstack.process.ProcessPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the JVM remembers of an earlier run of an application (JDK 25's AOT cache): the second start takes half the
/// time.
///
/// @param file the cache
/// @param program what it was made of; a newer build makes the cache useless
public record AotCache(Path file, Path program) {
    /// What could not be cached is of no use to whoever reads the process's log.
    private static final String QUIET = "-Xlog:aot*=error";

    public static AotCache of(Checkout checkout, Application application) {
        return new AotCache(
                checkout.local().resolve("aot").resolve(application.processName() + ".aot"),
                application.runner(checkout));
    }

    /// The broker's: made of the jars that the build collected.
    static AotCache ofBroker(Checkout checkout) {
        return new AotCache(
                checkout.local().resolve("aot").resolve(KafkaBroker.NAME + ".aot"),
                checkout.infrastructureJars().getFirst().resolveSibling("."));
    }

    /// The caches of all processes that can have one.
    public static Map<String, AotCache> all(Checkout checkout) {
        Map<String, AotCache> all = new LinkedHashMap<>();
        Arrays.stream(Application.values()).forEach(each -> all.put(each.processName(), of(checkout, each)));
        all.put(KafkaBroker.NAME, ofBroker(checkout));
        return all;
    }

    /// Whether it is there, and newer than the program.
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
            case QUICK -> fits() ? List.of("-XX:AOTCache=" + file, QUIET) : List.of();
            case TRAINING -> training();
        };
    }

    /// A JVM in training writes its cache when it ends, and takes its time for that.
    static Duration grace(StackOptions.ApplicationMode mode) {
        return switch (mode) {
            case QUICK -> ProcessPlan.USUAL_GRACE;
            case TRAINING -> Duration.ofMinutes(3);
        };
    }

    private List<String> training() {
        Directories.createAround(file);
        return List.of("-XX:AOTCacheOutput=" + file, QUIET);
    }
}
