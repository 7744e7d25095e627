/// Tests of this room.
@NullMarked
package io.jituan.group.charter;

import org.jspecify.annotations.NullMarked;
