package io.jituan.localstack.checkout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A checkout of the project, and where things stand in it. What the stack writes goes below `.local` and nowhere else.
public record Checkout(Path root) {

    public Checkout {
        root = root.toAbsolutePath().normalize();
    }

    /// The checkout that the system property `repository.root` names (the build and `./dev` set it), else the one
    /// around the working directory.
    public static Checkout current() {
        String named = System.getProperty("repository.root", "");
        return new Checkout(named.isBlank() ? above(Path.of("").toAbsolutePath()) : Path.of(named));
    }

    private static Path above(Path directory) {
        for (Path candidate = directory; candidate != null; candidate = candidate.getParent()) {
            if (Files.isDirectory(candidate.resolve("local-stack"))) {
                return candidate;
            }
        }
        throw new IllegalStateException("No checkout of the project at or above " + directory);
    }

    public Path local() {
        return root.resolve(".local");
    }

    public Path cache() {
        return local().resolve("cache");
    }

    /// Where the stack that commands speak of keeps its data, logs and state: `.local`, unless the environment variable
    /// `JITUAN_STACK` names another (the acceptance tests do, so that the README's commands reach their stack).
    public Path stack() {
        String named = System.getenv("JITUAN_STACK");
        return named == null || named.isBlank() ? local() : Path.of(named);
    }

    /// The jars of the database and the broker, in a fixed order: an AOT cache is only good for the class path it
    /// was made of.
    public List<Path> infrastructureJars() {
        Path lib = root.resolve("local-stack/target/lib");
        if (!Files.isDirectory(lib)) {
            throw new IllegalStateException(lib + " is missing: build the module local-stack first");
        }
        try (Stream<Path> jars = Files.list(lib)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The java that runs us also runs everything else.
    public Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /// The beginning of a command line that runs our own commands again in another process.
    public List<String> ownCommand() {
        return List.of(
                java().toString(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Drepository.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                "io.jituan.localstack.Main");
    }
}
