@NullMarked
package io.jituan.web.policy;

import org.jspecify.annotations.NullMarked;
