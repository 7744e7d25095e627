/// The running system, and people who use it.
@NullMarked
package io.jituan.acceptance.system;

import org.jspecify.annotations.NullMarked;
