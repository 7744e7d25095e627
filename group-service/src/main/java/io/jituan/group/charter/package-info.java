/// Charters: written by the group's lead, version by version, and filed by the district (4.2.3).
@NullMarked
package io.jituan.group.charter;

import org.jspecify.annotations.NullMarked;
