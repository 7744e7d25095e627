/// What every operation of an API document must say.
@NullMarked
package io.jituan.testkit.openapi;

import org.jspecify.annotations.NullMarked;
