/// Tests of this room.
@NullMarked
package io.jituan.group.leadership;

import org.jspecify.annotations.NullMarked;
