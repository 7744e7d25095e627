/// What every answer of the gateway carries: a request id, security headers, problems in the caller's language.
@NullMarked
package io.jituan.gateway.answer;

import org.jspecify.annotations.NullMarked;
