/// Tests that hold all of assessment-service to the house's rules.
@NullMarked
package io.jituan.assessment;

import org.jspecify.annotations.NullMarked;
