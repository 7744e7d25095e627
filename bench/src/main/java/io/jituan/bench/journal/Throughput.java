package io.jituan.bench.journal;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// What the journal costs writers: the same changes without and with it, sequencer and relay at work, in turns so that
/// a slow minute of the machine hits both.
record Throughput(JournalStack stack, int writers, int seconds, int rounds) {
    private static final double GOAL = 0.7;

    List<Measurement> measure() throws Exception {
        Things things = new Things(stack.pool());
        double without = 0;
        double with = 0;
        try (Pipeline pipeline = new Pipeline(stack)) {
            pipeline.start();
            for (int round = 0; round < rounds; round++) {
                without += run(things::change) / rounds;
                with += run((connection, thing) -> {
                            things.changeJournalled(connection, thing);
                            pipeline.committed();
                        })
                        / rounds;
            }
        }
        String what = "%d writers, bare JDBC: read, update, commit; ".formatted(writers);
        return List.of(
                new Measurement(what + "no journal", "%,.0f tx/s".formatted(without), "-", 1),
                new Measurement(
                        what + "with journal, sequencer and relay at work",
                        "%,.0f tx/s".formatted(with),
                        ">= %.1f of it".formatted(GOAL),
                        with / without));
    }

    private double run(Work work) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Long>> all = IntStream.range(0, writers)
                    .mapToObj(writer -> (Callable<Long>) () -> write(work, writer, end))
                    .toList();
            long transactions = 0;
            for (Future<Long> done : threads.invokeAll(all)) {
                transactions += done.get();
            }
            return (double) transactions / seconds;
        }
    }

    private long write(Work work, int writer, long end) throws Exception {
        long transactions = 0;
        try (Connection connection = stack.pool().getConnection()) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                work.change(connection, (int) (writer + writers * transactions));
                transactions++;
            }
        }
        return transactions;
    }

    private interface Work {
        void change(Connection connection, int thing) throws Exception;
    }
}
