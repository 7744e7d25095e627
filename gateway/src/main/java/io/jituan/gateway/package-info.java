/// The one door to the system: sign-in, routing, limits, the merged OpenAPI document, the state of the whole.
///
/// What stands on the way of every request is `@Singleton` rather than `@ApplicationScoped`: no proxy in between.
@NullMarked
package io.jituan.gateway;

import org.jspecify.annotations.NullMarked;
