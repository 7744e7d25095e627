package io.jituan.localstack.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    @Test
    void aProcessThatEndsBeforeItIsReadyIsReportedWithTheTailOfItsLog() {
        RunningProcess process = start("for i in $(seq 40); do echo line $i; done; echo no such database >&2; exit 3");

        ProcessFailed failed = assertThrows(ProcessFailed.class, () -> process.awaitReady(() -> false, LONG));

        assertEquals("sample", failed.process());
        assertTrue(message(failed).startsWith("sample ended before it was ready"), message(failed));
        assertTrue(message(failed).endsWith("no such database"), message(failed));
        assertFalse(message(failed).contains("line 1\n"), "only the tail");
    }

    @Test
    void aProcessThatIsNeverReadyIsReportedAfterTheLimit() {
        RunningProcess process = start("sleep 60");

        ProcessFailed failed =
                assertThrows(ProcessFailed.class, () -> process.awaitReady(() -> false, Duration.ofMillis(100)));

        assertTrue(message(failed).startsWith("sample was not ready after"), message(failed));
        process.kill();
    }

    @Test
    void aProcessThatIgnoresTheRequestIsKilledAfterTheGrace() {
        RunningProcess process = RunningProcess.start(
                plan("trap '' TERM; echo deaf; while true; do sleep 0.1; done").grace(Duration.ofMillis(200)));
        Waiting.until(LONG, () -> LogTail.of(process.plan().log()).contains("deaf"));

        process.stop();

        assertFalse(process.alive());
    }

    @Test
    void theSignalIsTheOneOfThePlan() {
        RunningProcess process = RunningProcess.start(
                plan("trap 'echo interrupted; exit 0' INT; echo listening; while true; do sleep 0.1; done")
                        .stopSignal(StopSignal.INT));
        Waiting.until(LONG, () -> LogTail.of(process.plan().log()).contains("listening"));

        process.stop();

        assertEquals(
                List.of("listening", "interrupted"), LogTail.of(process.plan().log()));
    }

    @Test
    void anIdThatNowBelongsToAnotherProcessIsNotTakenForOurs() {
        RunningProcess process = start("sleep 60");
        ProcessIdentity ours = process.identity();
        ProcessIdentity earlier = new ProcessIdentity(ours.pid(), ours.startedMs() - 60_000);

        earlier.stop(StopSignal.TERM, Duration.ofSeconds(1));

        assertTrue(ours.alive());
        assertFalse(earlier.alive());
        process.kill();
        assertFalse(ours.alive());
    }

    private RunningProcess start(String script) {
        return RunningProcess.start(plan(script));
    }

    private ProcessPlan plan(String script) {
        return new ProcessPlan("sample", List.of("bash", "-c", script), Map.of(), directory.resolve("sample.log"));
    }

    private static String message(Exception exception) {
        return String.valueOf(exception.getMessage());
    }
}
