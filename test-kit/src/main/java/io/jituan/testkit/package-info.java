/// What the tests of all modules share.
@NullMarked
package io.jituan.testkit;

import org.jspecify.annotations.NullMarked;
