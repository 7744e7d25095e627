/// The change feed, over HTTP.
@NullMarked
package io.jituan.kit.journal.feed;

import org.jspecify.annotations.NullMarked;
