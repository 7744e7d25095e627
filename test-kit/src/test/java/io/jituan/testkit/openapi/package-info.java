@NullMarked
package io.jituan.testkit.openapi;

import org.jspecify.annotations.NullMarked;
