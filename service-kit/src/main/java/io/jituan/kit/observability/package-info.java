/// What an operator sees: request ids in every log line and answer; health, metrics and traces come from the shared
/// defaults.
@NullMarked
package io.jituan.kit.observability;

import org.jspecify.annotations.NullMarked;
