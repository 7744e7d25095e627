/// Imports tried with two small kinds on a real database.
@NullMarked
package io.jituan.kit.imports;

import org.jspecify.annotations.NullMarked;
