/// How the whole system is.
@NullMarked
package io.jituan.gateway.status;

import org.jspecify.annotations.NullMarked;
