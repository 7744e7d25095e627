/// Looking back, tried on entries with days and instants of their own.
@NullMarked
package io.jituan.kit.history;

import org.jspecify.annotations.NullMarked;
