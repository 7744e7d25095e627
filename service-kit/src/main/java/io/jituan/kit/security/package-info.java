/// The caller of the current request, and what he must be to go on.
@NullMarked
package io.jituan.kit.security;

import org.jspecify.annotations.NullMarked;
