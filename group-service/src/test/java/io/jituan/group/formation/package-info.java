/// Tests of this room.
@NullMarked
package io.jituan.group.formation;

import org.jspecify.annotations.NullMarked;
