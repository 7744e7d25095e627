/// Files as offices send them.
@NullMarked
package io.jituan.kit.imports.file;

import org.jspecify.annotations.NullMarked;
