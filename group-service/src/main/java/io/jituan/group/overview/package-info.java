/// A group at one glance on a day: lead, members, seats left, chief principal, charter in force (4.1.3, 4.2.1, 4.2.3).
@NullMarked
package io.jituan.group.overview;

import org.jspecify.annotations.NullMarked;
