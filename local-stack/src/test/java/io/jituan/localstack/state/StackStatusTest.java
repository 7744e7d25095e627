package io.jituan.localstack.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jituan.localstack.process.ProcessIdentity;
import io.jituan.localstack.process.StopSignal;
import io.jituan.localstack.state.StackState.ProcessState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackStatusTest {

    @TempDir
    Path directory;

    @Test
    void aProcessIsUpWhenItLivesAndAnswers() throws IOException {
        try (ServerSocket answering = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            StackState state = state(process("kafka", answering.getLocalPort(), ProcessIdentity.ofThisProcess()));

            JsonNode json = new ObjectMapper().valueToTree(StackStatus.of(state));

            assertEquals("http://localhost:8080", json.get("gateway").asText());
            JsonNode kafka = json.get("processes").get(0);
            assertEquals(List.of("name", "url", "pid", "status", "rssMb", "startedMs"), names(kafka));
            assertEquals("kafka", kafka.get("name").asText());
            assertEquals(ProcessHandle.current().pid(), kafka.get("pid").asLong());
            assertEquals("UP", kafka.get("status").asText());
            assertTrue(kafka.get("rssMb").asLong() > 10, kafka.toString());
            assertEquals(1234, kafka.get("startedMs").asLong());
            assertEquals(List.of("gateway", "processes"), names(json));
        }
    }

    @Test
    void aProcessThatLivesButDoesNotAnswerIsDown() throws IOException {
        int port = io.jituan.localstack.process.Ports.free();

        StackStatus status = StackStatus.of(state(process("kafka", port, ProcessIdentity.ofThisProcess())));

        assertFalse(status.allUp());
        assertEquals(StackStatus.Health.DOWN, status.processes().getFirst().status());
    }

    @Test
    void anotherProcessUnderTheSameIdIsNotOurs() throws IOException {
        ProcessIdentity earlier = new ProcessIdentity(ProcessHandle.current().pid(), 1);
        try (ServerSocket answering = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            StackStatus status = StackStatus.of(state(process("kafka", answering.getLocalPort(), earlier)));

            assertEquals(
                    new StackStatus.ProcessStatus("kafka", "url", null, StackStatus.Health.DOWN, null, null),
                    status.processes().getFirst());
        }
    }

    @Test
    void theStateFileGivesBackWhatWasWritten() {
        StateFile file = new StateFile(directory.resolve("stack.json"));
        StackState state = state(process("kafka", 1, ProcessIdentity.ofThisProcess()));

        assertEquals(Optional.empty(), file.read());
        file.write(state);
        assertEquals(Optional.of(state), file.read());
        file.remove();
        assertEquals(Optional.empty(), file.read());
    }

    private static List<String> names(JsonNode node) {
        Iterable<String> names = node::fieldNames;
        return StreamSupport.stream(names.spliterator(), false).toList();
    }

    private static StackState state(ProcessState process) {
        return new StackState(
                ProcessIdentity.ofThisProcess(),
                StackState.Phase.UP,
                "http://localhost:8080",
                "http://localhost:8080/issuer",
                List.of(process));
    }

    private static ProcessState process(String name, int port, ProcessIdentity identity) {
        return new ProcessState(name, "url", "tcp://127.0.0.1:" + port, identity, StopSignal.TERM, 1234, "log");
    }
}
