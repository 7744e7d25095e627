package io.jituan.localstack.state;

import io.jituan.localstack.process.ProcessIdentity;
import io.jituan.localstack.stack.Application;
import io.jituan.localstack.stack.Member;
import io.jituan.localstack.stack.StackListener;
import io.jituan.localstack.stack.StackOptions;
import java.util.List;

/// Keeps the state file true while a stack starts and runs.
public final class StateWriter implements StackListener {
    private final StateFile file;
    private StackState state;

    /// Writes the file at once: whoever looks finds that a start is under way.
    public StateWriter(StateFile file, StackOptions options) {
        this.file = file;
        this.state = new StackState(
                ProcessIdentity.ofThisProcess(),
                StackState.Phase.STARTING,
                options.ports().url(Application.GATEWAY).toString(),
                options.issuerUrl(),
                List.of());
        file.write(state);
    }

    @Override
    public void launched(Member member) {
        put(member);
    }

    @Override
    public void ready(Member member) {
        put(member);
    }

    /// Stays in the file: `status` finds by itself that it is down.
    @Override
    public void died(Member member) {}

    public synchronized void up() {
        state = state.phase(StackState.Phase.UP);
        file.write(state);
    }

    private synchronized void put(Member member) {
        state = state.with(StackState.ProcessState.of(member));
        file.write(state);
    }
}
