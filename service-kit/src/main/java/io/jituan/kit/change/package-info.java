/// A request that changes something: one transaction, at most once per Idempotency-Key.
@NullMarked
package io.jituan.kit.change;

import org.jspecify.annotations.NullMarked;
