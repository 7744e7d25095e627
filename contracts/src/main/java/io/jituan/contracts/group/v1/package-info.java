/// Events of group-service, topic `jituan.group.v1`.
@NullMarked
package io.jituan.contracts.group.v1;

import org.jspecify.annotations.NullMarked;
