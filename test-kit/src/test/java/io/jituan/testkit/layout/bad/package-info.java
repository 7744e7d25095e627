/// Everything the layout rules are there to find.
@NullMarked
package io.jituan.testkit.layout.bad;

import org.jspecify.annotations.NullMarked;
