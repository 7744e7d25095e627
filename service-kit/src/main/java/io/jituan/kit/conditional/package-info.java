/// ETag on reads, If-Match on updates: nobody overwrites what he has not seen.
@NullMarked
package io.jituan.kit.conditional;

import org.jspecify.annotations.NullMarked;
