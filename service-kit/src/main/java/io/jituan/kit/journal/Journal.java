package io.jituan.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Where every change is written, in the transaction that makes it.
@ApplicationScoped
public class Journal {
    /// Writes the change and its event; demands a running transaction. Pending changes of the persistence context are
    /// flushed first, so that the row lock of the aggregate is held when the journal row gets its number.
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Change change) {
        throw new UnsupportedOperationException("being built: " + change.aggregate());
    }
}
