/// Bulk imports in two steps: a plan row by row, then its commit.
@NullMarked
package io.jituan.kit.imports;

import org.jspecify.annotations.NullMarked;
