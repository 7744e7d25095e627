/// What the journal costs those who write, and how soon the others hear of it.
@NullMarked
package io.jituan.bench.journal;

import org.jspecify.annotations.NullMarked;
