/// What the tests of this service let it hear from group-service.
@NullMarked
package io.jituan.personnel.heard;

import org.jspecify.annotations.NullMarked;
