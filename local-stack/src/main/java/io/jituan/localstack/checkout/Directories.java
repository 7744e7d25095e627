package io.jituan.localstack.checkout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole directories: made, moved and removed.
public final class Directories {
    private Directories() {}

    public static Path create(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the directory that the file is to stand in.
    public static void createAround(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            create(parent);
        }
    }

    /// Removes it with all it holds; nothing happens where it is not there.
    public static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts it out of the way at once and removes it beside whatever comes next.
    public static void deleteLater(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try {
            Path aside = Files.createTempDirectory(directory.resolveSibling("."), "removing-");
            Files.move(directory, aside.resolve("it"));
            Thread.ofPlatform().daemon().name("removing").start(() -> delete(aside));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void copy(Path from, Path to) {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Moves a finished directory to its place in one step; where somebody else was first, theirs stays and this
    /// one goes.
    public static Path moveUnlessThere(Path finished, Path place) throws IOException {
        try {
            return Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException taken) {
            if (!Files.isDirectory(place)) {
                throw taken;
            }
            delete(finished);
            return place;
        }
    }
}
