/// Bounded lists with an opaque key to the next page.
@NullMarked
package io.jituan.kit.paging;

import org.jspecify.annotations.NullMarked;
