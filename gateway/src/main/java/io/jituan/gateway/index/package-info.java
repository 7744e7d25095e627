/// The page at the root: where to go from here.
@NullMarked
package io.jituan.gateway.index;

import org.jspecify.annotations.NullMarked;
