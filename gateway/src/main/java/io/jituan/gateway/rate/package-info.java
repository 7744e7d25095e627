/// How many requests a client may send.
@NullMarked
package io.jituan.gateway.rate;

import org.jspecify.annotations.NullMarked;
