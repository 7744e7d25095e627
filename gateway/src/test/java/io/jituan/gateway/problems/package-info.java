@NullMarked
package io.jituan.gateway.problems;

import org.jspecify.annotations.NullMarked;
