package io.jituan.kit.journal.feed;

import java.util.List;

/// What a reader gets at one time.
///
/// @param items in the order in which the changes became visible
/// @param next the opaque key to give as `after` the next time; always there, as the feed has no end
/// @param more whether there is more to be had at once
public record FeedBatch(List<FeedChange> items, String next, boolean more) {
    public FeedBatch {
        items = List.copyOf(items);
    }
}
