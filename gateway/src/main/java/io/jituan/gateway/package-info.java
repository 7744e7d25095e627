/// The one door to the system: sign-in, routing, limits, the merged OpenAPI document, the state of the whole.
@NullMarked
package io.jituan.gateway;

import org.jspecify.annotations.NullMarked;
