/// What time it is: asked here and nowhere else.
@NullMarked
package io.jituan.gateway.time;

import org.jspecify.annotations.NullMarked;
