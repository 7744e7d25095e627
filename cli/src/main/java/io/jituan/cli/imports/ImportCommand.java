package io.jituan.cli.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.cli.Connection;
import io.jituan.cli.ExitCode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.api.Api;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Imports a file: plan, look, carry out.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Imports a file. Shows what it would change and asks, unless told --plan or --yes.")
public final class ImportCommand implements Callable<Integer> {
    @Mixin
    Connection connection = new Connection();

    @Parameters(index = "0", paramLabel = "KIND", description = "What the rows are: areas, centres, schools …")
    String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "A CSV file in UTF-8, UTF-16 or GB18030.")
    Path file = Path.of("");

    @ArgGroup
    Decision decision = new Decision();

    @Option(
            names = "--mode",
            defaultValue = "atomic",
            description = "atomic: all rows or none; partial: the good rows. Default: ${DEFAULT-VALUE}.")
    Mode mode = Mode.ATOMIC;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Where to write the refused rows with their reasons.")
    @Nullable
    Path errors;

    @Option(names = "--json", description = "Print the outcome as one JSON object and nothing else.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /// Whether to go on after the plan.
    static final class Decision {
        @Option(names = "--plan", description = "Only plan; exit code 2 where it would change something.")
        boolean planOnly;

        @Option(names = "--yes", description = "Carry the plan out without asking.")
        boolean yes;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw Failure.ofUse(Texts.of("file-missing", file));
        }
        long start = System.nanoTime();
        Api api = connection.open();
        ImportClient client = ImportClient.of(api, kind);
        progress("progress-planning");
        JsonNode plan = client.plan(kind, file);
        show(plan);
        writeErrors(client, plan);
        Counts counts = Counts.of(plan);
        if (isToCommit(counts)) {
            progress("progress-committing");
            counts = Counts.of(client.commit(plan.path("id").asText(), mode));
            tellDone();
        }
        if (json) {
            out().println(written(Outcome.of(counts, System.nanoTime() - start)));
        }
        return exitCode(counts);
    }

    private boolean isToCommit(Counts counts) {
        boolean refused = mode == Mode.ATOMIC && counts.refused() > 0;
        if (decision.planOnly || refused || !counts.changeSomething()) {
            return false;
        }
        return decision.yes || agreed();
    }

    private static boolean agreed() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw Failure.ofUse(Texts.of("decision-missing"));
        }
        String answer = console.readLine("%s ", Texts.of("decision-asked"));
        if (answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
            return true;
        }
        throw Failure.ofRequest(Texts.of("decision-no"));
    }

    private int exitCode(Counts counts) {
        if (counts.refused() > 0) {
            return ExitCode.ROWS_REFUSED;
        }
        return decision.planOnly && counts.changeSomething() ? ExitCode.CHANGES_PLANNED : ExitCode.DONE;
    }

    private void writeErrors(ImportClient client, JsonNode plan) {
        if (errors == null || Counts.of(plan).refused() == 0) {
            return;
        }
        try {
            Files.write(errors, client.errors(plan.path("id").asText()));
        } catch (IOException e) {
            throw Failure.ofUse(Texts.of("file-unwritable", errors));
        }
    }

    private void show(JsonNode plan) {
        if (!json) {
            new PlanTable(out()).print(plan);
        }
    }

    private void tellDone() {
        if (!json) {
            out().println(Texts.of("import-done"));
        }
    }

    /// For people who wait; scripts that read the output are not bothered.
    private void progress(String text) {
        if (!json) {
            spec.commandLine().getErr().println(Texts.of(text, file.getFileName()));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static String written(Outcome outcome) {
        try {
            return Api.JSON.writeValueAsString(outcome);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
