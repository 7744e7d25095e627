/// The journal as an auditor repeats it: digests, the chain over them, and the signed heads that fix its end.
@NullMarked
package io.jituan.verifiable.journal;

import org.jspecify.annotations.NullMarked;
