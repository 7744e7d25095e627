package io.jituan.cli.audit;

import io.jituan.cli.Connection;
import io.jituan.cli.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Writes a journal to the standard output, a line for each position.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints a service's journal as NDJSON; send it into a file and verify that.")
final class AuditExportCommand implements Callable<Integer> {
    @Mixin
    Connection connection = new Connection();

    @Parameters(paramLabel = "SERVICE", description = "group, personnel, enrollment or assessment")
    String service = "";

    @Option(
            names = "--from",
            paramLabel = "POSITION",
            defaultValue = "1",
            description = "The first position. Default: ${DEFAULT-VALUE}.")
    long from = 1;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        connection.open().stream(
                "/api/v1/" + service + "/audit/export?from=" + from,
                spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
