/// The pages behind the `type` of every problem: what it means, its clause, an example, how to mend it.
@NullMarked
package io.jituan.gateway.problems;

import org.jspecify.annotations.NullMarked;
