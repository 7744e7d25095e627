/// The journal's rows as they lie in the database, and whether they still are what was chained.
@NullMarked
package io.jituan.kit.audit.chain;

import org.jspecify.annotations.NullMarked;
