package io.jituan.localstack.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.jituan.localstack.tour.Step.Expectation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TourDocumentTest {

    @Test
    void takesTheBlocksBetweenTheMarksAndTheAnswersThatFollowThem() {
        List<Step> steps = TourDocument.steps("""
                ```bash
                not in the tour
                ```
                <!-- tour:begin -->
                Ask:
                ```bash
                echo 1
                ```
                It answers:
                ```json
                1
                ```
                ```bash
                true
                ```
                ```bash
                echo two
                ```
                ```text
                two
                ```
                <!-- tour:end -->
                """);

        assertEquals(
                List.of(
                        new Step(6, "echo 1", Optional.of(new Expectation.Json("1"))),
                        new Step(13, "true", Optional.empty()),
                        new Step(16, "echo two", Optional.of(new Expectation.Text("two")))),
                steps);
    }

    @Test
    void aSecondAnswerIsForPeopleOnly() {
        List<Step> steps = TourDocument.steps("""
                <!-- tour:begin -->
                ```bash
                echo 1
                ```
                ```json
                1
                ```
                ```json
                {"shown": "elsewhere"}
                ```
                <!-- tour:end -->
                """);

        assertEquals(List.of(new Step(2, "echo 1", Optional.of(new Expectation.Json("1")))), steps);
    }

    @Test
    void aDocumentWithoutATourIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TourDocument.steps("# Nothing here\n"));
    }

    @Test
    void aBlockThatIsNeverClosedIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> TourDocument.steps("<!-- tour:begin -->\n```bash\necho 1\n<!-- tour:end -->\n"));
    }
}
