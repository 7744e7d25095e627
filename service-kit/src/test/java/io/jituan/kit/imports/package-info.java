/// Imports tried with the sample kinds on a real database.
@NullMarked
package io.jituan.kit.imports;

import org.jspecify.annotations.NullMarked;
