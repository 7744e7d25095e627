@NullMarked
package io.jituan.web.catalogue;

import org.jspecify.annotations.NullMarked;
