/// How a thing stood on a day, and what became of it since, read from the journal.
@NullMarked
package io.jituan.kit.history;

import org.jspecify.annotations.NullMarked;
