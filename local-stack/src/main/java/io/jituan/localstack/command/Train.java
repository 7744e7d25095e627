package io.jituan.localstack.command;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import io.jituan.localstack.stack.AotCache;
import io.jituan.localstack.stack.Stack;
import io.jituan.localstack.stack.StackListener;
import io.jituan.localstack.stack.StackOptions;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/// `./dev train`: runs the system once on free ports and keeps what the JVMs learnt, one AOT cache per application.
public final class Train implements Command {
    private final Checkout checkout;
    private final PrintStream out;

    public Train(Checkout checkout, PrintStream out) {
        this.checkout = checkout;
        this.out = out;
    }

    @Override
    public int run(Arguments arguments) throws UsageError {
        arguments.nothingElse("./dev train");
        Path directory =
                checkout.local().resolve("training-" + ProcessHandle.current().pid());
        StackOptions options =
                StackOptions.forTests(checkout, directory).applicationMode(StackOptions.ApplicationMode.TRAINING);
        Stack stack = Stack.of(options, StackListener.silent());
        Thread stopping = new Thread(() -> abandon(stack, directory), "stopping");
        Runtime.getRuntime().addShutdownHook(stopping);
        stack.start();
        DemoData.LOADED.bring(options, out);
        AotCache.all(checkout).forEach((name, cache) -> learn(stack, name, cache));
        stack.stop();
        Runtime.getRuntime().removeShutdownHook(stopping);
        Directories.delete(directory);
        return OK;
    }

    /// Half a training is worth nothing: no JVM gets the time to write its cache.
    private static void abandon(Stack stack, Path directory) {
        stack.kill();
        Directories.delete(directory);
    }

    /// The cache is written when the JVM ends; one after the other leaves a core to whoever works beside us.
    private void learn(Stack stack, String name, AotCache cache) {
        long beginning = System.nanoTime();
        stack.stop(name);
        String outcome = cache.fits() ? "written" : "not written";
        out.printf(
                Locale.ROOT, "AOT cache of %-20s %s in %.1f s%n", name, outcome, (System.nanoTime() - beginning) / 1e9);
    }
}
