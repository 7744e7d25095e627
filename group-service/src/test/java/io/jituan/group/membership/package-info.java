/// Tests of this room.
@NullMarked
package io.jituan.group.membership;

import org.jspecify.annotations.NullMarked;
