/// The inbox, tried with a handler that can be made to fail, on a real broker.
@NullMarked
package io.jituan.kit.inbox;

import org.jspecify.annotations.NullMarked;
