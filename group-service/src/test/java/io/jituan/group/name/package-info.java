/// Tests of this room.
@NullMarked
package io.jituan.group.name;

import org.jspecify.annotations.NullMarked;
