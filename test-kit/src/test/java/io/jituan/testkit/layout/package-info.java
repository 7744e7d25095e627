@NullMarked
package io.jituan.testkit.layout;

import org.jspecify.annotations.NullMarked;
