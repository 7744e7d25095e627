/// Memberships of schools in groups: types with their consequences, terms, caps (4.1.1, 4.1.3, 3.4).
@NullMarked
package io.jituan.group.membership;

import org.jspecify.annotations.NullMarked;
