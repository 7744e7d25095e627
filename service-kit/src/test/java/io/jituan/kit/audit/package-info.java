/// The audit, tried by those who would cheat it.
@NullMarked
package io.jituan.kit.audit;

import org.jspecify.annotations.NullMarked;
