package io.jituan.localstack.stack;

import io.jituan.localstack.process.ProcessIdentity;
import io.jituan.localstack.process.Readiness;
import io.jituan.localstack.process.RunningProcess;
import java.nio.file.Path;
import java.time.Duration;

/// One process of a running stack.
///
/// @param url where it is reached
/// @param readiness says whether it does its work now
/// @param startup from the beginning of the start until it was ready; zero until then
public record Member(RunningProcess process, String url, Readiness readiness, Duration startup) {

    public String name() {
        return process.name();
    }

    public ProcessIdentity identity() {
        return process.identity();
    }

    public Path log() {
        return process.plan().log();
    }

    Member readyAfter(Duration time) {
        return new Member(process, url, readiness, time);
    }
}
