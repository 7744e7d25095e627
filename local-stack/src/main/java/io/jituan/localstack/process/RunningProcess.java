package io.jituan.localstack.process;

import io.jituan.localstack.checkout.Directories;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A process that we started, in a session of its own: a Ctrl-C in the terminal reaches us alone, and we stop it in
/// order.
public final class RunningProcess {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final ProcessPlan plan;
    private final ProcessHandle handle;

    private RunningProcess(ProcessPlan plan, ProcessHandle handle) {
        this.plan = plan;
        this.handle = handle;
    }

    /// Starts it. Whether it is well is for its health check to say.
    public static RunningProcess start(ProcessPlan plan) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.addAll(plan.command());
        Directories.createAround(plan.log());
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(plan.log().toFile());
            builder.environment().putAll(plan.environment());
            return new RunningProcess(plan, builder.start().toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be started".formatted(plan.name()), e);
        }
    }

    public ProcessPlan plan() {
        return plan;
    }

    public String name() {
        return plan.name();
    }

    public ProcessIdentity identity() {
        return ProcessIdentity.of(handle);
    }

    public boolean alive() {
        return handle.isAlive();
    }

    /// Completes when the process has ended, however it ended.
    public CompletableFuture<ProcessHandle> ended() {
        return handle.onExit();
    }

    /// Asks it to end, and kills it where it has not done so in time.
    public void stop() {
        identity().stop(plan.stopSignal(), plan.grace());
    }

    /// Kills it at once, as a power cut would.
    public void kill() {
        handle.destroyForcibly();
        handle.onExit().orTimeout(plan.grace().toSeconds(), TimeUnit.SECONDS).join();
    }

    /// Waits until it is ready, and says with the tail of its log when it ended or took too long instead.
    public void awaitReady(Readiness readiness, Duration limit) {
        boolean answered = Waiting.until(limit, () -> !alive() || readiness.ready());
        if (!alive()) {
            throw new ProcessFailed(name(), "ended before it was ready", LogTail.of(plan.log()));
        }
        if (!answered) {
            throw new ProcessFailed(name(), "was not ready after " + limit.toSeconds() + " s", LogTail.of(plan.log()));
        }
    }
}
