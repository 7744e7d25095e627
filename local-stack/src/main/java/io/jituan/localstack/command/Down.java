package io.jituan.localstack.command;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.process.StopSignal;
import io.jituan.localstack.state.StackState;
import io.jituan.localstack.state.StateFile;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;

/// `./dev down`: asks the supervisor to stop everything, and stops by itself what a killed supervisor has left.
public final class Down implements Command {
    /// The supervisor stops applications first, then database and broker, each with a grace of its own.
    private static final Duration SUPERVISOR_GRACE = Duration.ofSeconds(40);

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final StateFile stateFile;
    private final PrintStream out;

    public Down(Checkout checkout, PrintStream out) {
        this.stateFile = StateFile.of(checkout);
        this.out = out;
    }

    @Override
    public int run(Arguments arguments) throws UsageError {
        arguments.nothingElse("./dev down");
        Optional<StackState> state = stateFile.read();
        if (state.isEmpty()) {
            out.println("Nothing runs.");
            return OK;
        }
        state.get().supervisor().stop(StopSignal.TERM, SUPERVISOR_GRACE);
        stopProcesses(state.get());
        stateFile.remove();
        out.println("Stopped.");
        return OK;
    }

    /// Ends what still lives of it: exactly those processes, by id and start time.
    static void stopProcesses(StackState state) {
        state.processes().reversed().forEach(process -> process.identity().stop(process.stopSignal(), GRACE));
    }
}
