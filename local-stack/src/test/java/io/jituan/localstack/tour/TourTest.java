package io.jituan.localstack.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jituan.localstack.tour.Step.Expectation;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourTest {
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    @TempDir
    Path directory;

    @Test
    void aVariableOfOneBlockIsThereInTheNext() {
        assertEquals(Optional.empty(), run(step("A=1", ""), step("echo \"$A\"", "1")));
    }

    @Test
    void theFirstAnswerThatDiffersIsShownWithItsBlock() {
        String complaint = run(step("echo 1", "1"), step("echo 2", "3"), step("touch later", ""))
                .orElseThrow();

        assertTrue(complaint.contains("--- commands\necho 2\n--- expected\n3\n--- got\n2\n"), complaint);
        assertTrue(directory.toFile().list().length == 0, "nothing runs after it");
    }

    @Test
    void aCommandThatFailsEndsTheTour() {
        String complaint = run(step("echo before; ls nowhere; echo after", "")).orElseThrow();

        assertTrue(complaint.contains("a command failed"), complaint);
        assertTrue(complaint.contains("nowhere"), "what it said is shown: " + complaint);
    }

    @Test
    void aCommandThatFailsInAPipeEndsTheTourToo() {
        assertTrue(run(step("false | cat", "")).isPresent());
    }

    @Test
    void anotherGatewayTakesThePlaceOfThePrintedOne() {
        Tour tour = new Tour(directory, "http://localhost:4711", Map.of());
        Step step = step(
                "echo http://localhost:8080/healthz | tee asked; grep -q 4711 asked", "http://localhost:8080/healthz");

        assertEquals(Optional.empty(), tour.run(List.of(step), NOWHERE));
    }

    private Optional<String> run(Step... steps) {
        return new Tour(directory, "http://localhost:8080", Map.of()).run(List.of(steps), NOWHERE);
    }

    private static Step step(String commands, String answer) {
        Optional<Expectation> expectation =
                answer.isEmpty() ? Optional.empty() : Optional.of(new Expectation.Text(answer));
        return new Step(1, commands, expectation);
    }
}
