/// Tests of this room.
@NullMarked
package io.jituan.group.school;

import org.jspecify.annotations.NullMarked;
