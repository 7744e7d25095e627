/// Tests that hold all of enrollment-service to the house's rules.
@NullMarked
package io.jituan.enrollment;

import org.jspecify.annotations.NullMarked;
