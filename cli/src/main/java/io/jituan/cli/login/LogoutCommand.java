package io.jituan.cli.login;

import io.jituan.cli.Connection;
import io.jituan.cli.ExitCode;
import io.jituan.cli.Texts;
import io.jituan.cli.profile.Profile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Forgets who signed in.
@Command(name = "logout", description = "Forgets who signed in on this machine.", mixinStandardHelpOptions = true)
public final class LogoutCommand implements Callable<Integer> {
    @Mixin
    Connection connection = new Connection();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Profile profile = connection.profile();
        boolean wasSignedIn = profile.sessions().forget(profile.issuer()).isPresent();
        spec.commandLine().getOut().println(Texts.of(wasSignedIn ? "logout-done" : "logout-nobody"));
        return ExitCode.DONE;
    }
}
