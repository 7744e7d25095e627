/// Tests of the whole running system, as its clients see it: through the gateway, with tokens of the issuer.
@NullMarked
package io.jituan.acceptance;

import org.jspecify.annotations.NullMarked;
