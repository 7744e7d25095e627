package io.jituan.bench.journal;

import java.util.ArrayList;
import java.util.List;

/// `./dev bench journal`: database, broker and the journal's threads on this machine, commits on the disk.
public final class JournalBench {
    private static final int BACKLOG = 100_000;

    private JournalBench() {}

    /// Runs all measurements, each on a database of its own, and prints the table.
    public static void main(String[] arguments) throws Exception {
        List<Measurement> measurements = new ArrayList<>();
        for (String jvm : List.of("cold", "warm")) {
            try (JournalStack stack = JournalStack.start()) {
                measurements.add(new Backlog(stack, BACKLOG, jvm).measure());
            }
        }
        try (JournalStack stack = JournalStack.start()) {
            measurements.addAll(new Latency(stack, 200, 20).measure());
        }
        try (JournalStack stack = JournalStack.start()) {
            measurements.addAll(new Throughput(stack, 16, 8, 2).measure());
        }
        System.out.print(Measurement.heading());
        measurements.forEach(measurement -> System.out.print(measurement.line()));
    }
}
