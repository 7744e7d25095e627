package io.jituan.kit.journal.sequencer;

import io.jituan.kit.journal.CommitSignal;
import io.jituan.kit.journal.FollowerTurn;
import io.jituan.kit.journal.JournalFollower;
import io.jituan.kit.loop.Loop;
import io.jituan.kit.loop.Signal;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// The journal's threads in this replica: the sequencer, and one for each follower. A commit
/// wakes the sequencer, which wakes the followers; the polls are for what another replica left behind.
@ApplicationScoped
public class JournalWork {
    private static final Duration POLL = Duration.ofMillis(100);

    private final List<Loop> loops;

    JournalWork(DataSource dataSource, CommitSignal commits, @All List<JournalFollower> followers) {
        List<Signal> signals = new ArrayList<>();
        List<Loop> following = followers.stream()
                .map(follower -> followerLoop(dataSource, follower, signals))
                .toList();
        Sequencer sequencer = new Sequencer(dataSource, () -> signals.forEach(Signal::raise));
        Loop sequencing = new Loop("journal-sequencer", sequencer, commits.signal(), POLL);
        this.loops = Stream.concat(Stream.of(sequencing), following.stream()).toList();
    }

    void start(@Observes StartupEvent event) {
        loops.forEach(Loop::start);
    }

    void stop(@Observes ShutdownEvent event) {
        loops.forEach(Loop::stop);
    }

    private static Loop followerLoop(DataSource dataSource, JournalFollower follower, List<Signal> signals) {
        Signal signal = new Signal();
        signals.add(signal);
        return new Loop("journal-" + follower.name(), new FollowerTurn(dataSource, follower), signal, POLL);
    }
}
