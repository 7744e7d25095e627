package io.jituan.localstack.state;

import io.jituan.localstack.process.ProcessIdentity;
import io.jituan.localstack.process.StopSignal;
import io.jituan.localstack.stack.Member;
import java.util.ArrayList;
import java.util.List;

/// A running stack as its supervisor writes it down, so that other commands find it and nothing is orphaned unnoticed.
///
/// @param supervisor the process that watches over the others
/// @param gateway where people and programs go
/// @param issuer whose tokens are accepted
public record StackState(
        ProcessIdentity supervisor, Phase phase, String gateway, String issuer, List<ProcessState> processes) {

    /// How far the start has come.
    public enum Phase {
        STARTING,
        UP
    }

    /// One process.
    ///
    /// @param health where it is asked whether it does its work: `tcp://…` or `http://…`
    /// @param startupMs from the beginning of the start until it was ready; 0 while it is not
    public record ProcessState(
            String name,
            String url,
            String health,
            ProcessIdentity identity,
            StopSignal stopSignal,
            long startupMs,
            String log) {

        public static ProcessState of(Member member) {
            return new ProcessState(
                    member.name(),
                    member.url(),
                    member.health().toString(),
                    member.identity(),
                    member.process().plan().stopSignal(),
                    member.startup().toMillis(),
                    member.log().toString());
        }
    }

    public StackState {
        processes = List.copyOf(processes);
    }

    public StackState phase(Phase next) {
        return new StackState(supervisor, next, gateway, issuer, processes);
    }

    /// With this process in the place of the one of its name, or at the end.
    public StackState with(ProcessState process) {
        List<ProcessState> changed = new ArrayList<>(processes);
        changed.removeIf(each -> each.name().equals(process.name()));
        changed.add(process);
        return new StackState(supervisor, phase, gateway, issuer, changed);
    }
}
