package io.jituan.bench.journal;

import io.jituan.kit.journal.FollowerTurn;
import io.jituan.kit.journal.relay.KafkaRelay;
import io.jituan.kit.journal.sequencer.Sequencer;
import io.jituan.kit.loop.Loop;
import io.jituan.kit.loop.Signal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// The journal's threads as a service runs them: sequencer and relay.
final class Pipeline implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);

    private final Signal committed = new Signal();
    private final KafkaRelay relay;
    private final List<Loop> loops;

    Pipeline(JournalStack stack) {
        Signal placed = new Signal();
        this.relay = new KafkaRelay(stack.kafka(), "/districts/500102/bench-service", InstantSource.system());
        this.loops = List.of(
                new Loop("sequencer", new Sequencer(stack.pool(), placed::raise), committed, POLL),
                new Loop("relay", new FollowerTurn(stack.pool(), relay), placed, POLL));
    }

    void start() {
        loops.forEach(Loop::start);
    }

    /// What a service does after a commit.
    void committed() {
        committed.raise();
    }

    @Override
    public void close() {
        loops.forEach(Loop::stop);
        relay.close();
    }
}
