/// Work that repeats on a thread of its own for as long as the service runs.
@NullMarked
package io.jituan.kit.loop;

import org.jspecify.annotations.NullMarked;
