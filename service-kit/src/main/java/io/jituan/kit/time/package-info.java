/// What day and what instant it is, so that tests and demonstrations can say.
@NullMarked
package io.jituan.kit.time;

import org.jspecify.annotations.NullMarked;
