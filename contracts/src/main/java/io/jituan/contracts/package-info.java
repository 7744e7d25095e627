/// The events the services publish: one record and one JSON Schema per type, the only thing one service may know of
/// another.
@NullMarked
package io.jituan.contracts;

import org.jspecify.annotations.NullMarked;
