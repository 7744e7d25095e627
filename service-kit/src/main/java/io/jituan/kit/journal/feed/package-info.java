/// The change feed: the journal, read by those outside who keep a copy of the registry's things.
@NullMarked
package io.jituan.kit.journal.feed;

import org.jspecify.annotations.NullMarked;
