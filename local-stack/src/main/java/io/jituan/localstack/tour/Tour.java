package io.jituan.localstack.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs a tour's steps in one shell against a running stack and stops at the first answer that differs.
///
/// @param directory where the commands run: the checkout's root
/// @param gateway of the running stack; where the document prints the usual address, this one is used
/// @param environment added to the shell's
public record Tour(Path directory, String gateway, Map<String, String> environment) {
    /// What the README prints.
    private static final String PRINTED_GATEWAY = "http://localhost:8080";

    /// @return what went wrong, for people; empty where all steps answered as printed
    public Optional<String> run(List<Step> steps, PrintStream progress) {
        try (ShellSession shell = ShellSession.open(directory, environment)) {
            for (Step step : steps) {
                Optional<String> complaint = run(shell, step);
                progress.printf(
                        "%s line %d: %s%n", complaint.isEmpty() ? "ok  " : "FAIL", step.line(), firstLine(step));
                if (complaint.isPresent()) {
                    return complaint;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> run(ShellSession shell, Step step) throws IOException {
        ShellSession.Outcome outcome = shell.run(step.commands().replace(PRINTED_GATEWAY, gateway));
        String printed = outcome.output().replace(gateway, PRINTED_GATEWAY);
        if (outcome.ended()) {
            return Optional.of(complaint(step, "a command failed or took too long", printed, outcome.errors()));
        }
        return step.expectation()
                .flatMap(expectation -> Comparison.firstDifference(expectation, printed))
                .map(difference -> complaint(step, difference, printed, outcome.errors()));
    }

    private static String complaint(Step step, String difference, String printed, String errors) {
        String expected = step.expectation()
                .map(expectation -> switch (expectation) {
                    case Step.Expectation.Json(String text) -> text;
                    case Step.Expectation.Text(String text) -> text;
                })
                .orElse("(nothing particular)");
        return """
                The tour's block of line %d does not answer as printed: %s

                --- commands
                %s
                --- expected
                %s
                --- got
                %s
                --- standard error so far
                %s""".formatted(step.line(), difference, step.commands(), expected, printed.strip(), errors.strip());
    }

    private static String firstLine(Step step) {
        return step.commands().lines().findFirst().orElse("");
    }
}
