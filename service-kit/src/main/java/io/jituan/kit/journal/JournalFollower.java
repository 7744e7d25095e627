package io.jituan.kit.journal;

import java.util.List;

/// Something that reads the journal to its end and goes on as it grows: the Kafka relay, a change feed, webhooks.
/// An `@ApplicationScoped` bean of this type is given its own cursor and thread. One replica at a time works for a
/// follower.
public interface JournalFollower {
    /// Names its cursor; never changes, in kebab-case.
    String name();

    /// How many entries it takes at once.
    int batchSize();

    /// Takes the next entries. They are taken for done when it returns; when it throws, or the process dies, it gets
    /// them again, together with entries it has not seen.
    void follow(List<JournalEntry> entries) throws Exception;
}
