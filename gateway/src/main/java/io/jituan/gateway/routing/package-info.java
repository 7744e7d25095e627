/// Which service answers for a path, and what a path is called on either side of the gateway.
@NullMarked
package io.jituan.gateway.routing;

import org.jspecify.annotations.NullMarked;
