package io.jituan.kit.journal.feed;

/// A place in the feed at which a reader can begin.
///
/// @param next the opaque key to give as `after`
public record FeedPlace(String next) {}
