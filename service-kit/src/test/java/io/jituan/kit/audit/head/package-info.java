/// The audit, tried by those who would cheat it.
@NullMarked
package io.jituan.kit.audit.head;

import org.jspecify.annotations.NullMarked;
