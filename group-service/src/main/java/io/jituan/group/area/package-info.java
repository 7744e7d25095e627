/// Areas of the statistical area code: the county, its townships, their villages and communities (3.5).
@NullMarked
package io.jituan.group.area;

import org.jspecify.annotations.NullMarked;
