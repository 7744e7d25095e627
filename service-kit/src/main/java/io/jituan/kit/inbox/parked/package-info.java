/// Events that could not be applied: listed with their cause, tried again after the mend, or given up.
@NullMarked
package io.jituan.kit.inbox.parked;

import org.jspecify.annotations.NullMarked;
