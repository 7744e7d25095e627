/// How much the gateway carries, beside nginx from Debian.
@NullMarked
package io.jituan.bench.gateway;

import org.jspecify.annotations.NullMarked;
