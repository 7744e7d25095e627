/// How loops begin, go on and end.
@NullMarked
package io.jituan.kit.loop;

import org.jspecify.annotations.NullMarked;
