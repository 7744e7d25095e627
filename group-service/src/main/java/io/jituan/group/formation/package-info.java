/// Formation cases: how the district certifies a group, step by step, before it is born (4.1.2, 3.5).
@NullMarked
package io.jituan.group.formation;

import org.jspecify.annotations.NullMarked;
