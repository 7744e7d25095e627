package io.jituan.localstack.state;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.jituan.localstack.infrastructure.KafkaBroker;
import io.jituan.localstack.infrastructure.PostgresServer;
import io.jituan.localstack.process.Readiness;
import io.jituan.localstack.stack.Application;
import io.jituan.localstack.stack.StackOptions;
import io.jituan.localstack.stack.StackPorts;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `./dev status --json` prints.
public record StackStatus(String gateway, List<ProcessStatus> processes) {

    /// One process of the stack.
    ///
    /// @param pid null where it does not run
    /// @param status `UP` when its health check answers
    /// @param rssMb resident memory in MiB; null where it does not run
    /// @param startedMs milliseconds from the beginning of the start until it was ready; null while it is not
    public record ProcessStatus(
            String name,
            String url,
            @Nullable Long pid,
            Health status,
            @Nullable Long rssMb,
            @Nullable Long startedMs) {}

    /// Whether a process does its work.
    public enum Health {
        UP,
        DOWN
    }

    public StackStatus {
        processes = List.copyOf(processes);
    }

    /// Asks every process of a running stack.
    public static StackStatus of(StackState state) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Readiness.PATIENCE).build()) {
            List<ProcessStatus> processes = state.processes().parallelStream()
                    .map(process -> ask(client, process))
                    .sorted(Comparator.comparing(process -> order().indexOf(process.name())))
                    .toList();
            return new StackStatus(state.gateway(), processes);
        }
    }

    /// The answer where nothing runs: the same processes, all down.
    public static StackStatus nothingRuns(StackOptions options) {
        StackPorts ports = options.ports();
        List<ProcessStatus> processes = new ArrayList<>();
        processes.add(down(PostgresServer.NAME, "postgresql://127.0.0.1:" + ports.of(StackPorts.Name.POSTGRESQL)));
        processes.add(down(KafkaBroker.NAME, "127.0.0.1:" + ports.of(StackPorts.Name.KAFKA)));
        for (Application application : Application.values()) {
            processes.add(down(application.processName(), ports.url(application).toString()));
        }
        return new StackStatus(ports.url(Application.GATEWAY).toString(), processes);
    }

    private static List<String> order() {
        List<String> order = new ArrayList<>(List.of(PostgresServer.NAME, KafkaBroker.NAME));
        Arrays.stream(Application.values()).map(Application::processName).forEach(order::add);
        return order;
    }

    private static ProcessStatus ask(HttpClient client, StackState.ProcessState process) {
        if (!process.identity().alive()) {
            return down(process.name(), process.url());
        }
        long pid = process.identity().pid();
        Health health = Readiness.at(client, URI.create(process.health())).ready() ? Health.UP : Health.DOWN;
        Long startup = process.startupMs() == 0 ? null : process.startupMs();
        return new ProcessStatus(process.name(), process.url(), pid, health, ResidentMemory.mebibytes(pid), startup);
    }

    private static ProcessStatus down(String name, String url) {
        return new ProcessStatus(name, url, null, Health.DOWN, null, null);
    }

    @JsonIgnore
    public boolean allUp() {
        return processes.stream().allMatch(process -> process.status() == Health.UP);
    }
}
