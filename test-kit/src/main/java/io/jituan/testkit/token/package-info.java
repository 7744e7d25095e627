/// Tokens of the agreed shape for tests, signed by a key that lives as long as the test JVM.
@NullMarked
package io.jituan.testkit.token;

import org.jspecify.annotations.NullMarked;
