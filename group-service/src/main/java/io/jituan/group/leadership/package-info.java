/// Who leads a group: its chief principal, appointed by the district, and the body of all principals (4.2.1).
@NullMarked
package io.jituan.group.leadership;

import org.jspecify.annotations.NullMarked;
