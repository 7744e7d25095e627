/// The posts a group's lead owes its members (4.1.1, 4.3.4.a): opened by memberships, met by postings, counted in
/// days unmet.
@NullMarked
package io.jituan.personnel.obligation;

import org.jspecify.annotations.NullMarked;
