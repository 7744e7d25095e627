package io.jituan.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.acceptance.system.Jituan;
import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.tour.TourDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The README's tour runs as it is printed, on a system of its own with the demonstration district, as `./dev up`
/// gives it.
class TourTest {
    private static final Path ROOT = Checkout.current().root();

    @Test
    void everyBlockOfTheTourGivesTheAnswerPrintedBelowIt() throws IOException {
        try (Jituan jituan = Jituan.start("tour-stack")) {
            Map<String, String> here = Map.of(
                    "JITUAN_STACK", jituan.directory().toString(),
                    "JITUAN_URL", jituan.gateway(),
                    "JITUAN_ISSUER", jituan.gateway() + "/issuer");
            String java = Checkout.current().java().toString();
            run(List.of(java, "-jar", "cli/target/jituan.jar", "demo", "load"), here);
            run(List.of("./dev", "tour"), here);
        }
    }

    /// So that running one of the two proves both.
    @Test
    void bothReadmesShowTheSameCallsAndAnswers() throws IOException {
        assertEquals(blocks("README.md"), blocks("README.zh-CN.md"));
    }

    private static List<List<Object>> blocks(String readme) throws IOException {
        return TourDocument.steps(Files.readString(ROOT.resolve(readme))).stream()
                .map(step -> List.<Object>of(step.commands(), step.expectation()))
                .toList();
    }

    private static void run(List<String> command, Map<String, String> environment) throws IOException {
        Path output = Files.createTempFile("tour", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(endsInTime(process), () -> command + " does not end: " + text(output));
        assertEquals(0, process.exitValue(), () -> command + ": " + text(output));
        Files.delete(output);
    }

    private static boolean endsInTime(Process process) {
        try {
            return process.waitFor(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroy();
        }
    }

    private static String text(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
