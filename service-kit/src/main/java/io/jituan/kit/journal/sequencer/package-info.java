/// Gives committed entries their place in the one order, and chains their digests over it.
@NullMarked
package io.jituan.kit.journal.sequencer;

import org.jspecify.annotations.NullMarked;
