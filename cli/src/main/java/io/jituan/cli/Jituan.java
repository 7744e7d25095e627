package io.jituan.cli;

import io.jituan.cli.audit.AuditCommand;
import io.jituan.cli.changes.ChangesCommand;
import io.jituan.cli.demo.DemoCommand;
import io.jituan.cli.exports.ExportCommand;
import io.jituan.cli.imports.ImportCommand;
import io.jituan.cli.login.LoginCommand;
import io.jituan.cli.login.LogoutCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `jituan`.
@Command(
        name = "jituan",
        mixinStandardHelpOptions = true,
        version = "jituan 0.1.0",
        description = "Works with a district's education groups over the public API.",
        subcommands = {
            LoginCommand.class,
            LogoutCommand.class,
            WhoamiCommand.class,
            TokenCommand.class,
            ImportCommand.class,
            ChangesCommand.class,
            ExportCommand.class,
            GetCommand.class,
            AuditCommand.class,
            DemoCommand.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or nothing to change",
            "1:the request failed",
            "2:a plan with changes (import --plan)",
            "3:rows are refused, or an audit is broken",
            "4:wrong use"
        })
public final class Jituan {
    private Jituan() {}

    /// Runs the command and ends with its exit code.
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, errors, arguments));
    }

    /// Runs the command.
    ///
    /// @return its exit code (see [ExitCode])
    static int run(PrintWriter out, PrintWriter errors, String... arguments) {
        CommandLine command = new CommandLine(new Jituan());
        command.setOut(out);
        command.setErr(errors);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        exitOnWrongUse(command);
        command.setExecutionExceptionHandler((failure, parsed, result) -> tell(failure, errors));
        return arguments.length == 0 ? usage(command, errors) : command.execute(arguments);
    }

    private static int usage(CommandLine command, PrintWriter errors) {
        command.usage(errors);
        return ExitCode.WRONG_USE;
    }

    private static void exitOnWrongUse(CommandLine command) {
        command.getCommandSpec().exitCodeOnInvalidInput(ExitCode.WRONG_USE);
        command.getSubcommands().values().forEach(Jituan::exitOnWrongUse);
    }

    private static int tell(Exception failure, PrintWriter errors) throws Exception {
        if (failure instanceof Failure known) {
            errors.println("jituan: " + known.getMessage());
            return known.exitCode();
        }
        throw failure;
    }
}
