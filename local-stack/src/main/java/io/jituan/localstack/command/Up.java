package io.jituan.localstack.command;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import io.jituan.localstack.process.ProcessIdentity;
import io.jituan.localstack.process.ProcessPlan;
import io.jituan.localstack.process.RunningProcess;
import io.jituan.localstack.process.Waiting;
import io.jituan.localstack.stack.StackOptions;
import io.jituan.localstack.state.StackState;
import io.jituan.localstack.state.StateFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `./dev up`: starts everything, in this terminal or detached from it.
public final class Up implements Command {
    /// Demo data and a busy machine included.
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Checkout checkout;
    private final StateFile stateFile;
    private final PrintStream out;

    public Up(Checkout checkout, PrintStream out) {
        this.checkout = checkout;
        this.stateFile = StateFile.of(checkout);
        this.out = out;
    }

    @Override
    public int run(Arguments arguments) throws UsageError {
        List<String> given = arguments.rest();
        StackArguments wanted = StackArguments.read(checkout, new Arguments(given));
        Optional<StackState> earlier = stateFile.read();
        if (earlier.isPresent() && earlier.get().supervisor().alive()) {
            out.println("It is already up (./dev down stops it).");
            out.println(Welcome.text(earlier.get()));
            return OK;
        }
        earlier.ifPresent(this::stopLeftovers);
        return switch (wanted.terminal()) {
            case ATTACHED -> new Supervisor(stateFile, out).run(wanted);
            case DETACHED -> detach(wanted.stack(), given);
        };
    }

    private void stopLeftovers(StackState earlier) {
        out.println("An earlier run ended without cleaning up; stopping what it left.");
        Down.stopProcesses(earlier);
        stateFile.remove();
    }

    /// A supervisor in a session of its own; we show what it writes until all is up, or it has given up.
    private int detach(StackOptions options, List<String> given) {
        List<String> command = new ArrayList<>(checkout.ownCommand());
        command.add("up");
        given.stream().filter(argument -> !argument.equals("--detach")).forEach(command::add);
        Path log = options.log("supervisor");
        Directories.createAround(log);
        RunningProcess supervisor = RunningProcess.start(new ProcessPlan("supervisor", command, Map.of(), log));
        LogFollower follower = new LogFollower(log, out);
        boolean decided = Waiting.until(LIMIT, () -> {
            follower.showNew();
            return !supervisor.alive() || isUp(supervisor.identity());
        });
        follower.showNew();
        if (!decided) {
            out.println("Not up after " + LIMIT.toMinutes() + " minutes; stopping.");
            supervisor.stop();
        }
        return decided && supervisor.alive() ? OK : FAILED;
    }

    private boolean isUp(ProcessIdentity supervisor) {
        return stateFile
                .read()
                .filter(state -> state.supervisor().equals(supervisor))
                .filter(state -> state.phase() == StackState.Phase.UP)
                .isPresent();
    }
}
