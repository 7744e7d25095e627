package io.jituan.localstack.stack;

import io.jituan.localstack.process.ProcessIdentity;
import io.jituan.localstack.process.Readiness;
import io.jituan.localstack.process.RunningProcess;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/// One process of a running stack.
///
/// @param url where it is reached
/// @param health where it is asked whether it does its work: `tcp://…` or `http://…`
/// @param readiness says whether it does its work now; may look closer than a connection does
/// @param startup from the beginning of the start until it was ready; zero until then
public record Member(RunningProcess process, String url, URI health, Readiness readiness, Duration startup) {

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
        return new Member(process, url, health, readiness, time);
    }
}
