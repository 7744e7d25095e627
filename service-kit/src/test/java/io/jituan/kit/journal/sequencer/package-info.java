/// The one order, tried with many writers and two sequencers.
@NullMarked
package io.jituan.kit.journal.sequencer;

import org.jspecify.annotations.NullMarked;
