package io.jituan.kit.journal;

import io.jituan.kit.loop.Signal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/// Wakes the sequencer of this process when a transaction that wrote to the journal has committed. Without it entries
/// are found all the same, at the next poll.
@ApplicationScoped
public class CommitSignal {
    private final TransactionSynchronizationRegistry transactions;
    private final Signal signal = new Signal();

    CommitSignal(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /// Raised once for the running transaction, however many entries it writes.
    void raiseAfterCommit() {
        if (transactions.getResource(this) == null) {
            transactions.putResource(this, Boolean.TRUE);
            transactions.registerInterposedSynchronization(new AfterCommit(signal));
        }
    }

    /// What the sequencer waits for.
    public Signal signal() {
        return signal;
    }

    private record AfterCommit(Signal signal) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                signal.raise();
            }
        }
    }
}
