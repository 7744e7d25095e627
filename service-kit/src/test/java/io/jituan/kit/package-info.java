/// What holds for the kit as a whole.
@NullMarked
package io.jituan.kit;

import org.jspecify.annotations.NullMarked;
