@NullMarked
package io.jituan.testkit.catalogue;

import org.jspecify.annotations.NullMarked;
