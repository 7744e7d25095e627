/// Education groups (教育集团): born of an established case, led by one school, pilot or full (3.1, 4.1.2).
@NullMarked
package io.jituan.group.educationgroup;

import org.jspecify.annotations.NullMarked;
