/// Every list as a file: the same rows in the same order, the whole of them, written while they are read.
@NullMarked
package io.jituan.kit.export;

import org.jspecify.annotations.NullMarked;
