package io.jituan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// One run of the command, in this process.
///
/// @param out what it printed
/// @param errors what it complained of
record CommandRun(int exitCode, String out, String errors) {
    /// Runs it with a profile that holds these lines.
    static CommandRun with(Path directory, String profile, String... arguments) {
        return alone(Stream.concat(Stream.of(arguments), Stream.of("--profile", written(directory, profile)))
                .toArray(String[]::new));
    }

    /// Runs a command that needs no system.
    static CommandRun alone(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        int exitCode = Jituan.run(new PrintWriter(out, true), new PrintWriter(errors, true), arguments);
        return new CommandRun(exitCode, out.toString(), errors.toString());
    }

    private static String written(Path directory, String profile) {
        try {
            return Files.writeString(directory.resolve("profile.properties"), profile)
                    .toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
