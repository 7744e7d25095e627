package io.jituan.localstack.command;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.stack.StackOptions;
import io.jituan.localstack.state.StackState;
import io.jituan.localstack.state.StateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `./dev jituan …`: the CLI against the local stack, as the district's administrator unless the environment says
/// who else.
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
        ProcessBuilder cli = process(checkout, arguments.rest());
        cli.environment().putAll(system());
        if (Stream.of("JITUAN_TOKEN", "JITUAN_USERNAME", "JITUAN_CLIENT_ID")
                .noneMatch(cli.environment()::containsKey)) {
            cli.environment().putAll(Map.of("JITUAN_USERNAME", "district-admin", "JITUAN_PASSWORD", "demo"));
        }
        try {
            return cli.inheritIO().start().onExit().join().exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> system() {
        return StateFile.of(checkout)
                .read()
                .map(JituanCli::system)
                .orElseGet(() -> system(StackOptions.usual(checkout)));
    }

    private static Map<String, String> system(StackState state) {
        return Map.of("JITUAN_URL", state.gateway(), "JITUAN_ISSUER", state.issuer());
    }

    /// How the CLI finds a stack.
    static Map<String, String> system(StackOptions options) {
        return Map.of("JITUAN_URL", options.gateway().toString(), "JITUAN_ISSUER", options.issuerUrl());
    }

    static Path runner(Checkout checkout) {
        return checkout.root().resolve("cli/target/jituan.jar");
    }

    static ProcessBuilder process(Checkout checkout, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                checkout.java().toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                runner(checkout).toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
