/// A file on its way into a table: staged, planned row by row, then committed in one transaction.
@NullMarked
package io.jituan.kit.imports.batch;

import org.jspecify.annotations.NullMarked;
