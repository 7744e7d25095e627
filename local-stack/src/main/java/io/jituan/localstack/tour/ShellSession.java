package io.jituan.localstack.tour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// One bash that runs the blocks one after the other, so that a variable set in one is there in the next. The first
/// command that fails ends it (`set -e -o pipefail`).
final class ShellSession implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(120);

    /// What a block printed.
    record Outcome(boolean ended, String output, String errors) {}

    private final String marker = "tour-" + UUID.randomUUID();
    private final Path errors;
    private final Process shell;
    private final Writer input;
    private final BufferedReader output;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

    private ShellSession(Process shell, Path errors) {
        this.shell = shell;
        this.errors = errors;
        this.input = new OutputStreamWriter(shell.getOutputStream(), StandardCharsets.UTF_8);
        this.output = new BufferedReader(new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8));
    }

    static ShellSession open(Path directory, Map<String, String> environment) throws IOException {
        Path errors = Files.createTempFile("tour", ".err");
        ProcessBuilder builder = new ProcessBuilder(List.of("bash", "--noprofile", "--norc"))
                .directory(directory.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        ShellSession session = new ShellSession(builder.start(), errors);
        session.send("set -e -o pipefail\n");
        return session;
    }

    /// Runs the commands and returns what they printed; `ended` where one of them failed or took too long.
    Outcome run(String commands) throws IOException {
        ScheduledFuture<?> alarm = watch.schedule(shell::destroyForcibly, LIMIT.toSeconds(), TimeUnit.SECONDS);
        send(commands + "\nprintf '\\n%s\\n' " + marker + "\n");
        StringBuilder printed = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(marker)) {
                alarm.cancel(false);
                return new Outcome(false, printed.toString(), Files.readString(errors));
            }
            printed.append(line).append('\n');
        }
        alarm.cancel(false);
        return new Outcome(true, printed.toString(), Files.readString(errors));
    }

    private void send(String text) throws IOException {
        input.write(text);
        input.flush();
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        shell.destroy();
        Files.deleteIfExists(errors);
    }
}
