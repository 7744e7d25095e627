/// Cells as people fill them in.
@NullMarked
package io.jituan.kit.imports.kind;

import org.jspecify.annotations.NullMarked;
