/// Lists as files, tried on a list of pebbles.
@NullMarked
package io.jituan.kit.export;

import org.jspecify.annotations.NullMarked;
