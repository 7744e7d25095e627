/// Events of other services, applied exactly once; those that cannot be are parked, listed and replayed.
@NullMarked
package io.jituan.kit.inbox;

import org.jspecify.annotations.NullMarked;
