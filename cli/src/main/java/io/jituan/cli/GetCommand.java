package io.jituan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads any path of the API, for scripts.
@Command(
        name = "get",
        description = "Reads a path of the API and prints the answer as it came.",
        mixinStandardHelpOptions = true)
final class GetCommand implements Callable<Integer> {
    @Mixin
    Connection connection = new Connection();

    @Parameters(paramLabel = "PATH", description = "For example /api/v1/schools?limit=5")
    String path = "";

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(connection.open().get(path).text());
        return ExitCode.DONE;
    }
}
