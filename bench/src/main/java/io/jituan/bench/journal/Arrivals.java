package io.jituan.bench.journal;

/// Somebody who notes when each event came.
interface Arrivals extends AutoCloseable {
    /// How many have come.
    int count();

    /// The clock reading (System.nanoTime) at which the event came.
    ///
    /// @param id of the event
    long arrivedAt(String id);

    @Override
    void close();
}
