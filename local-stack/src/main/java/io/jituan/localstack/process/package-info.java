/// Processes that the stack starts: how they are started, watched, found again and stopped.
@NullMarked
package io.jituan.localstack.process;

import org.jspecify.annotations.NullMarked;
