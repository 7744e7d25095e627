/// Tests that hold all of personnel-service to the house's rules.
@NullMarked
package io.jituan.personnel;

import org.jspecify.annotations.NullMarked;
