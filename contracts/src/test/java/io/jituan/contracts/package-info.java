/// What holds every event to its schema, its samples and what has been released.
@NullMarked
package io.jituan.contracts;

import org.jspecify.annotations.NullMarked;
