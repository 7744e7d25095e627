/// The whole system as processes: what belongs to it, in which order it starts, how it is watched and stopped.
@NullMarked
package io.jituan.localstack.stack;

import org.jspecify.annotations.NullMarked;
