package io.jituan.bench.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// `./dev bench journal`: database, broker and the journal's threads on this machine, commits on the disk.
public final class JournalBench {
    private static final List<String> ALL = List.of("backlog", "latency", "feed", "throughput");
    private static final int BACKLOG = 100_000;

    private JournalBench() {}

    /// Runs the measurements that are named, or all, each on a database of its own, and prints the table.
    ///
    /// @param arguments any of `backlog`, `latency`, `feed`, `throughput`
    public static void main(String[] arguments) throws Exception {
        List<String> names = arguments.length == 0 ? ALL : List.of(arguments);
        List<Measurement> measurements = new ArrayList<>();
        for (String name : names) {
            measurements.addAll(measure(name));
        }
        System.out.print(Measurement.heading());
        measurements.forEach(measurement -> System.out.print(measurement.line()));
    }

    private static List<Measurement> measure(String name) throws Exception {
        if (name.equals("backlog")) {
            return Stream.concat(backlog("cold").stream(), backlog("warm").stream())
                    .toList();
        }
        try (JournalStack stack = JournalStack.start()) {
            return switch (name) {
                case "latency" -> new Latency(stack, 200, 20).onTopic();
                case "feed" -> new Latency(stack, 200, 20).onFeed();
                case "throughput" -> new Throughput(stack, 16, 8, 2).measure();
                default -> throw new IllegalArgumentException(name + " is none of " + ALL);
            };
        }
    }

    private static List<Measurement> backlog(String jvm) throws Exception {
        try (JournalStack stack = JournalStack.start()) {
            return List.of(new Backlog(stack, BACKLOG, jvm).measure());
        }
    }
}
