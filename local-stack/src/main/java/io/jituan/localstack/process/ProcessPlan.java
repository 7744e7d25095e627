package io.jituan.localstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How a process is to be started and stopped.
///
/// @param name what people call it, and the name of its log file
/// @param command program and arguments
/// @param environment added to the environment of the starter
/// @param log where its standard output and error go; replaced at each start
/// @param stopSignal the signal that asks it to end in good order
/// @param grace the time it has for that before it is killed
public record ProcessPlan(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        StopSignal stopSignal,
        Duration grace) {

    /// Longer than the services let their last requests run.
    public static final Duration USUAL_GRACE = Duration.ofSeconds(15);

    public ProcessPlan {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public ProcessPlan(String name, List<String> command, Map<String, String> environment, Path log) {
        this(name, command, environment, log, StopSignal.TERM, USUAL_GRACE);
    }

    public ProcessPlan grace(Duration other) {
        return new ProcessPlan(name, command, environment, log, stopSignal, other);
    }

    public ProcessPlan stopSignal(StopSignal other) {
        return new ProcessPlan(name, command, environment, log, other, grace);
    }
}
