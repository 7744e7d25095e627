package io.jituan.localstack.command;

import io.jituan.localstack.checkout.Directories;
import io.jituan.localstack.process.LogTail;
import io.jituan.localstack.stack.Member;
import io.jituan.localstack.stack.PortsTaken;
import io.jituan.localstack.stack.Stack;
import io.jituan.localstack.stack.StackFailed;
import io.jituan.localstack.stack.StackListener;
import io.jituan.localstack.state.StateFile;
import io.jituan.localstack.state.StateWriter;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/// Starts the stack, tells people how it goes, watches over it and stops it when it is asked to end itself.
final class Supervisor {
    private final StateFile stateFile;
    private final PrintStream out;
    private final Training training = new Training();
    private final CountDownLatch asked = new CountDownLatch(1);

    Supervisor(StateFile stateFile, PrintStream out) {
        this.stateFile = stateFile;
        this.out = out;
    }

    /// Returns when the stack could not be started, and otherwise only when the JVM is asked to end.
    int run(StackArguments wanted) {
        long beginning = System.nanoTime();
        StateWriter state = new StateWriter(stateFile, wanted.stack());
        Stack stack = Stack.of(wanted.stack(), new Narrator(state));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stopping"));
        try {
            stack.requireFreePorts();
            DemoData demoData = prepareData(wanted);
            stack.start();
            out.printf(Locale.ROOT, "All healthy after %.1f s.%n", (System.nanoTime() - beginning) / 1e9);
            demoData.bring(wanted.stack(), out);
        } catch (PortsTaken | StackFailed failed) {
            out.println(failed.getMessage());
            return Command.FAILED;
        }
        stateFile.read().map(Welcome::text).ifPresent(out::println);
        training.inBackground(wanted.stack(), out);
        state.up();
        awaitTheEnd();
        return Command.OK;
    }

    /// Data that is not kept goes away, and demonstration data is for those who start without any.
    private static DemoData prepareData(StackArguments wanted) {
        Path data = wanted.stack().data();
        return switch (wanted.data()) {
            case KEPT -> Files.isDirectory(data) ? DemoData.KEPT : DemoData.LOADED;
            case FRESH -> {
                Directories.deleteLater(data);
                yield DemoData.LOADED;
            }
        };
    }

    private void awaitTheEnd() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(Stack stack) {
        out.println("Stopping …");
        training.stop();
        stack.stop();
        stateFile.remove();
        out.println("Stopped.");
    }

    /// Tells people, and the state file, what happens.
    private final class Narrator implements StackListener {
        private final StateWriter state;

        Narrator(StateWriter state) {
            this.state = state;
        }

        @Override
        public void launched(Member member) {
            state.launched(member);
        }

        @Override
        public void ready(Member member) {
            state.ready(member);
            out.printf(
                    Locale.ROOT,
                    "  %-20s ready after %5.1f s%n",
                    member.name(),
                    member.startup().toMillis() / 1e3);
        }

        @Override
        public void died(Member member) {
            out.println(member.name() + " has ended, though nobody asked it to. The end of its log (" + member.log()
                    + "):");
            LogTail.of(member.log()).forEach(line -> out.println("  " + line));
            out.println("The rest goes on. ./dev down, then ./dev up --keep starts it again.");
        }
    }
}
