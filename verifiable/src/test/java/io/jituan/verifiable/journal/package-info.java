/// The computations, repeated by hand.
@NullMarked
package io.jituan.verifiable.journal;

import org.jspecify.annotations.NullMarked;
