/// Rows and databases for the tests of the journal.
@NullMarked
package io.jituan.kit.journal;

import org.jspecify.annotations.NullMarked;
