package io.jituan.localstack.command;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.process.ProcessPlan;
import io.jituan.localstack.process.RunningProcess;
import io.jituan.localstack.stack.AotCache;
import io.jituan.localstack.stack.StackOptions;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The training of AOT caches beside a running stack, as politely as the system allows.
final class Training {
    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Queue<RunningProcess> running = new ConcurrentLinkedQueue<>();

    /// Starts `./dev train` as a process beside us, where a cache is missing or older than its application.
    void inBackground(StackOptions options, PrintStream out) {
        Checkout checkout = options.checkout();
        if (AotCache.all(checkout).values().stream().allMatch(AotCache::fits)) {
            return;
        }
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        command.addAll(checkout.ownCommand());
        command.add("train");
        running.add(RunningProcess.start(new ProcessPlan("training", command, Map.of(), options.log("training"))));
        out.println("Training for quicker starts in the background; the next start takes about half the time.");
    }

    /// Ends it where it is under way; half a training leaves nothing behind.
    void stop() {
        running.forEach(RunningProcess::stop);
    }
}
