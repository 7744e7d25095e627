package io.jituan.localstack.command;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.stack.Application;
import io.jituan.localstack.stack.StackOptions;
import io.jituan.localstack.state.StackState;
import io.jituan.localstack.state.StateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `./dev jituan …`: the CLI against the local stack, with its gateway in `JITUAN_URL`.
public final class JituanCli implements Command {
    private final Checkout checkout;

    public JituanCli(Checkout checkout) {
        this.checkout = checkout;
    }

    @Override
    public int run(Arguments arguments) throws UsageError {
        if (!Files.exists(runner(checkout))) {
            throw new UsageError("The CLI is not built: " + runner(checkout) + " is missing");
        }
        URI gateway = StateFile.of(checkout)
                .read()
                .map(StackState::gateway)
                .map(URI::create)
                .orElseGet(() -> StackOptions.usual(checkout).ports().url(Application.GATEWAY));
        try {
            return process(checkout, gateway, arguments.rest())
                    .inheritIO()
                    .start()
                    .onExit()
                    .join()
                    .exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path runner(Checkout checkout) {
        return checkout.root().resolve("cli/target/quarkus-app/quarkus-run.jar");
    }

    static ProcessBuilder process(Checkout checkout, URI gateway, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                checkout.java().toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                runner(checkout).toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JITUAN_URL", gateway.toString());
        return builder;
    }
}
