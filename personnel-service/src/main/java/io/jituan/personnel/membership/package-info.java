/// What personnel-service has heard of groups, their members and schools from group-service: a read copy (4.1.1).
@NullMarked
package io.jituan.personnel.membership;

import org.jspecify.annotations.NullMarked;
