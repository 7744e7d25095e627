/// A room as the services have them, to test the HTTP edge in: notes that are written, changed and finished.
@NullMarked
package io.jituan.kit.edge;

import org.jspecify.annotations.NullMarked;
