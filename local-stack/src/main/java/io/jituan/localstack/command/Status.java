package io.jituan.localstack.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.process.LogTail;
import io.jituan.localstack.stack.StackOptions;
import io.jituan.localstack.state.StackState;
import io.jituan.localstack.state.StackStatus;
import io.jituan.localstack.state.StateFile;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// `./dev status [--json]`: how each process is; exit code 1 where one is not up.
public final class Status implements Command {
    private final Checkout checkout;
    private final PrintStream out;

    public Status(Checkout checkout, PrintStream out) {
        this.checkout = checkout;
        this.out = out;
    }

    @Override
    public int run(Arguments arguments) throws UsageError {
        boolean json = arguments.flag("--json");
        arguments.nothingElse("./dev status [--json]");
        Optional<StackState> state = StateFile.of(checkout).read();
        StackStatus status =
                state.map(StackStatus::of).orElseGet(() -> StackStatus.nothingRuns(StackOptions.usual(checkout)));
        if (json) {
            out.println(toJson(status));
        } else {
            status.processes().forEach(this::print);
            state.ifPresent(known -> showWhy(known, status));
        }
        return status.allUp() ? OK : FAILED;
    }

    static String toJson(StackStatus status) {
        try {
            return new ObjectMapper().writeValueAsString(status);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(StackStatus.ProcessStatus process) {
        out.printf(
                Locale.ROOT,
                "%-20s %-5s %-34s %8s %6s MB %8s ms%n",
                process.name(),
                process.status(),
                process.url(),
                Objects.requireNonNullElse(process.pid(), "-"),
                Objects.requireNonNullElse(process.rssMb(), "-"),
                Objects.requireNonNullElse(process.startedMs(), "-"));
    }

    private void showWhy(StackState state, StackStatus status) {
        for (StackStatus.ProcessStatus process : status.processes()) {
            if (process.status() == StackStatus.Health.DOWN) {
                state.processes().stream()
                        .filter(known -> known.name().equals(process.name()))
                        .forEach(known -> showTail(known.name(), Path.of(known.log())));
            }
        }
    }

    private void showTail(String name, Path log) {
        out.println();
        out.println("The end of the log of " + name + " (" + log + "):");
        LogTail.of(log).forEach(line -> out.println("  " + line));
    }
}
