@NullMarked
package io.jituan.web.problem;

import org.jspecify.annotations.NullMarked;
