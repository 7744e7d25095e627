/// The way of a request through the gateway to a service and of the answer back: limits, breaker, retry, headers.
@NullMarked
package io.jituan.gateway.forwarding;

import org.jspecify.annotations.NullMarked;
