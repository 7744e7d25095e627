package io.jituan.localstack.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How much memory a process and its children hold resident.
public final class ResidentMemory {
    private static final int KIBIBYTES = 1024;

    private ResidentMemory() {}

    /// In MiB, children included; memory that they share counts once. Null where the system does not tell (no `/proc`).
    static @Nullable Long mebibytes(long pid) {
        List<Map<String, Long>> family = Stream.concat(
                        Stream.of(pid),
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid))
                .map(ResidentMemory::read)
                .filter(figures -> !figures.isEmpty())
                .toList();
        if (family.isEmpty()) {
            return null;
        }
        long own = sum(family, "RssAnon");
        return (own + largest(family, "RssFile") + largest(family, "RssShmem")) / KIBIBYTES;
    }

    private static long sum(List<Map<String, Long>> family, String figure) {
        return family.stream().mapToLong(each -> each.getOrDefault(figure, 0L)).sum();
    }

    private static long largest(List<Map<String, Long>> family, String figure) {
        return family.stream()
                .mapToLong(each -> each.getOrDefault(figure, 0L))
                .max()
                .orElse(0);
    }

    /// The `Rss…` figures of a process in KiB; empty where it has just ended.
    private static Map<String, Long> read(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("Rss"))
                    .map(line -> line.split("\\s+"))
                    .collect(Collectors.toMap(parts -> parts[0].replace(":", ""), parts -> Long.valueOf(parts[1])));
        } catch (IOException | RuntimeException gone) {
            return Map.of();
        }
    }
}
