package io.jituan.cli;

import io.jituan.cli.api.Api;
import io.jituan.cli.profile.Credentials;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints a token and nothing else, for scripts.
@Command(name = "token", description = "Prints an access token and nothing else.", mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    @Mixin
    Connection connection = new Connection();

    @Option(names = "--username", description = "For this person instead of the profile's caller.")
    @Nullable
    String username;

    @Option(
            names = "--password",
            description = "The person's password; asked for where it is left out.",
            arity = "0..1",
            interactive = true)
    char @Nullable [] password;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String token = Optional.ofNullable(username)
                .map(name -> connection.profile().as(new Credentials.Person(name, secret())))
                .map(Api::of)
                .orElseGet(connection::open)
                .token();
        spec.commandLine().getOut().println(token);
        return ExitCode.DONE;
    }

    private String secret() {
        if (password == null) {
            throw Failure.ofUse(Texts.of("password-missing"));
        }
        return new String(password);
    }
}
