/// Which clauses of the policy the tests of all modules hold.
@NullMarked
package io.jituan.acceptance.coverage;

import org.jspecify.annotations.NullMarked;
