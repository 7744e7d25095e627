package io.jituan.localstack.command;

import io.jituan.localstack.process.LogTail;
import io.jituan.localstack.stack.StackOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The demonstration district, loaded through the public API as anybody could.
enum DemoData {
    LOADED,
    KEPT;

    void bring(StackOptions options, PrintStream out) {
        switch (this) {
            case LOADED -> load(options, out);
            case KEPT -> out.println("The data of the last run was kept.");
        }
    }

    private static void load(StackOptions options, PrintStream out) {
        if (!Files.exists(JituanCli.runner(options.checkout()))) {
            out.println("No demonstration data: the CLI is not built.");
            return;
        }
        out.println("Loading the demonstration district …");
        long beginning = System.nanoTime();
        Path log = options.log("demo-data");
        try {
            ProcessBuilder builder = JituanCli.process(options.checkout(), List.of("demo", "load"))
                    .directory(options.checkout().root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(JituanCli.system(options));
            Process cli = builder.start();
            if (cli.onExit().join().exitValue() == 0) {
                out.printf(
                        Locale.ROOT,
                        "Demonstration district loaded in %.1f s.%n",
                        (System.nanoTime() - beginning) / 1e9);
                return;
            }
            out.println(
                    "The demonstration district could not be loaded; the system is up without it. What the CLI said:");
            LogTail.of(log).forEach(line -> out.println("  " + line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
