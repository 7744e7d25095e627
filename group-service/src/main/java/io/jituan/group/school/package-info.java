/// Schools: who they are, where they lie, what they hold and who leads them (3.3, 4.1, 4.2.4).
@NullMarked
package io.jituan.group.school;

import org.jspecify.annotations.NullMarked;
